-- An editing run in Neovim, with the settings that `brackets lsp --settings neovim` shows. What is seen goes to the file $SEEN.
local seen = {}
local function say(line) table.insert(seen, line) end
local function screen()
  vim.cmd("redraw")
  for row = 1, vim.o.lines - 1 do
    local line = ""
    for column = 1, vim.o.columns do line = line .. vim.fn.screenstring(row, column) end
    line = line:gsub("%s+$", "")
    if line ~= "~" then say(line) end
  end
end
local function wait(what, condition)
  if not vim.wait(30000, condition, 20) then error("waited in vain: " .. what) end
end
local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), "xt", false)
end
local function line(number) return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1] end
local function findings() return #vim.diagnostic.get(0) end
local function go(number, words)
  vim.api.nvim_win_set_cursor(0, { number, line(number):find(words, 1, true) - 1 })
end
-- a list is answered with its entry of this number; what is offered is written down
local function answer_lists_with(number)
  vim.ui.select = function(items, options, done)
    for index, item in ipairs(items) do
      say(index .. ": " .. (options.format_item and options.format_item(item) or tostring(item)))
    end
    done(items[number], number)
  end
end

local ok, problem = pcall(function()
  vim.o.columns, vim.o.lines, vim.o.laststatus, vim.o.ruler, vim.o.showmode = 80, 30, 0, false, false
  vim.diagnostic.config({ virtual_text = false })
  vim.cmd("edit draft.txt")
  wait("server", function()
    for _, client in pairs(vim.lsp.buf_get_clients(0)) do
      if client.initialized then return true end
    end
  end)

  say("# A bracket is typed, and not closed")
  keys("5GA [MEX: now<Esc>")
  wait("finding", function() return findings() == 1 end)
  screen()
  local found = vim.diagnostic.get(0)[1]
  say("-- " .. found.message:gsub("\n", "\n-- "))

  say("# It is closed")
  keys("5GA]<Esc>")
  wait("no finding", function() return findings() == 0 end)
  say("-- " .. findings() .. " findings")

  say("# K on a proposal")
  go(7, "every week")
  vim.lsp.buf.hover()
  wait("hover", function() return #vim.api.nvim_list_wins() > 1 end)
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if window ~= vim.api.nvim_get_current_win() then
      for _, shown in ipairs(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)) do say(shown) end
      vim.api.nvim_win_close(window, true)
    end
  end

  say("# <Leader>a on it, and the first is taken")
  answer_lists_with(1)
  keys("<Leader>a")
  wait("acceptance", function() return not line(7):find("every month", 1, true) end)
  say(line(7))

  say("# <Leader>a on [should]")
  go(15, "should]")
  keys("<Leader>a")
  wait("choice", function() return not line(15):find("[shall]", 1, true) end)
  say(line(15))

  say("# Paragraph 3 becomes 8")
  go(9, "3.")
  vim.lsp.buf.rename("8")
  wait("renaming", function() return line(9):find("^8%.") end)
  say(line(9))
  say(line(17))
end)
if not ok then say("ERROR " .. tostring(problem)) end
vim.fn.writefile(vim.split(table.concat(seen, "\n"), "\n"), vim.env.SEEN)
vim.cmd("qa!")
