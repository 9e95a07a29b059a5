// Starts `brackets lsp` for drafts, and hands it what is written. All that is known of drafts is known there.

import { homedir } from "node:os";

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

import { commandOf, initialOf, type Settings, sorry } from "./program";

const LANGUAGE = "negotiating-draft";

let client: LanguageClient | undefined;

function settings(): Settings {
  const found = vscode.workspace.getConfiguration("brackets");
  return { path: found.get("path", "brackets"), inlayIds: found.get("inlayIds", false) };
}

async function start(): Promise<void> {
  const asked = settings();
  const server: ServerOptions = commandOf(asked, homedir());
  const options: LanguageClientOptions = {
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions: initialOf(asked),
    synchronize: { configurationSection: "brackets", fileEvents: vscode.workspace.createFileSystemWatcher("**/brackets.toml") },
  };
  client = new LanguageClient("brackets", "Brackets", server, options);
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    void vscode.window.showErrorMessage(sorry(server.command, error));
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.stop();
}

/** Called by the editor when the first draft is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("brackets.readAsDraft", async () => {
      const shown = vscode.window.activeTextEditor;
      if (shown) {
        await vscode.languages.setTextDocumentLanguage(shown.document, LANGUAGE);
      }
    }),
    vscode.commands.registerCommand("brackets.restart", async () => {
      await stop();
      await start();
    }),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration("brackets")) {
        await stop();
        await start();
      }
    }),
  );
  await start();
}

/** Called by the editor when it closes. */
export async function deactivate(): Promise<void> {
  await stop();
}
