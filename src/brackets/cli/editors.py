"""What to write into the settings of an editor so that it speaks with `brackets lsp`."""

from __future__ import annotations

NEOVIM = """\
-- Neovim: in init.lua
vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  pattern = { "*draft*.txt", "*.brackets" },
  callback = function()
    local config = {
      name = "brackets",
      cmd = { "brackets", "lsp" },
      root_dir = vim.fn.getcwd(),
      init_options = { inlayIds = false },
    }
    if vim.lsp.start then vim.lsp.start(config) else vim.lsp.buf_attach_client(0, vim.lsp.start_client(config)) end
    vim.bo.omnifunc = "v:lua.vim.lsp.omnifunc"
    local function key(keys, action) vim.keymap.set("n", keys, action, { buffer = true }) end
    key("K", vim.lsp.buf.hover)
    key("gd", vim.lsp.buf.definition)
    key("gr", vim.lsp.buf.references)
    key("gO", vim.lsp.buf.document_symbol)
    key("<Leader>a", vim.lsp.buf.code_action)
    key("<Leader>r", vim.lsp.buf.rename)
  end,
})
"""

VIM = """\
" Vim 9: in vimrc, with the plugin https://github.com/yegappan/lsp
autocmd BufRead,BufNewFile *draft*.txt,*.brackets setfiletype brackets
autocmd VimEnter * call LspAddServer([#{
      \\ name: 'brackets', filetype: ['brackets'], path: 'brackets', args: ['lsp'] }])
autocmd FileType brackets nnoremap <buffer> K <Cmd>LspHover<CR>
autocmd FileType brackets nnoremap <buffer> gd <Cmd>LspGotoDefinition<CR>
autocmd FileType brackets nnoremap <buffer> <Leader>a <Cmd>LspCodeAction<CR>
"""

EMACS = """\
;; Emacs 29: in init.el; eglot comes with it
(define-derived-mode brackets-mode text-mode "Brackets" "Drafts with brackets.")
(add-to-list 'auto-mode-alist '("draft.*\\\\.txt\\\\'\\\\|\\\\.brackets\\\\'" . brackets-mode))
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs '(brackets-mode . ("brackets" "lsp"))))
(add-hook 'brackets-mode-hook #'eglot-ensure)
"""

HELIX = """\
# Helix: in languages.toml
[language-server.brackets]
command = "brackets"
args = ["lsp"]
config = { inlayIds = false }

[[language]]
name = "brackets"
scope = "text.brackets"
file-types = ["brackets", { glob = "*draft*.txt" }]
language-servers = ["brackets"]
soft-wrap.enable = true
"""

#: The settings by the name of the editor.
EDITORS = {"neovim": NEOVIM, "vim": VIM, "emacs": EMACS, "helix": HELIX}
