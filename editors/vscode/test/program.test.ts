// How the server is started, and what a person reads when it is not there.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { homedir } from "node:os";
import { test } from "node:test";

import { commandOf, initialOf, sorry } from "../src/program";

test("the program is the one on the path unless another is set", () => {
  assert.deepEqual(commandOf({ path: "", inlayIds: false }, "/home/ann"), { command: "brackets", args: ["lsp"] });
  assert.equal(commandOf({ path: " /opt/brackets ", inlayIds: false }, "/home/ann").command, "/opt/brackets");
  assert.equal(commandOf({ path: "~/.local/bin/brackets", inlayIds: false }, "/home/ann").command, "/home/ann/.local/bin/brackets");
});

test("the server is told what is set", () => {
  assert.deepEqual(initialOf({ path: "", inlayIds: true }), { inlayIds: true });
});

test("a person is told how to install what is missing", () => {
  const error = spawnSync("no-such-program-as-this").error;
  assert.match(sorry("no-such-program-as-this", error), /is not there.*pip install 'draft-brackets\[lsp\]'/);
  assert.match(sorry("brackets", new Error("it ended")), /has not started \(it ended\)/);
});

/** The messages of a server, one after the other. */
async function* messages(stream: NodeJS.ReadableStream): AsyncGenerator<Record<string, any>> {
  let kept = Buffer.alloc(0);
  for await (const piece of stream) {
    kept = Buffer.concat([kept, piece as Buffer]);
    for (;;) {
      const head = kept.indexOf("\r\n\r\n");
      const length = head < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(kept.toString("latin1", 0, head))?.[1]);
      if (!(kept.length >= head + 4 + length)) {
        break;
      }
      yield JSON.parse(kept.toString("utf8", head + 4, head + 4 + length));
      kept = kept.subarray(head + 4 + length);
    }
  }
}

const PROGRAM = process.env["BRACKETS"] ?? "brackets";
const missing = spawnSync(PROGRAM, ["lsp", "--help"]).status === 0 ? false : `${PROGRAM} lsp is not installed`;

test("the server that it starts finds what is broken in a draft", { skip: missing, timeout: 60_000 }, async () => {
  const { command, args } = commandOf({ path: PROGRAM, inlayIds: false }, homedir());
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const uri = "file:///tmp/a.draft";
  const initializationOptions = initialOf({ path: PROGRAM, inlayIds: false });
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {}, initializationOptions } });
  try {
    for await (const message of messages(server.stdout)) {
      if (message["id"] === 1) {
        assert.ok(message["result"].capabilities.codeActionProvider);
        send({ method: "initialized", params: {} });
        const textDocument = { uri, languageId: "negotiating-draft", version: 1, text: "1. The [US: criminal group.\n" };
        send({ method: "textDocument/didOpen", params: { textDocument } });
      }
      if (message["method"] === "textDocument/publishDiagnostics" && message["params"].diagnostics.length) {
        const found = message["params"].diagnostics[0];
        assert.match(String(found.code), /^B1/);
        assert.equal(found.range.start.line, 0);
        return;
      }
    }
    assert.fail("the server has ended");
  } finally {
    server.kill();
  }
});
