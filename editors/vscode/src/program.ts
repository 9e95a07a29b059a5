// How the server is started, and what it is told. Nothing here needs an editor, so that it can be tested without one.

/** What a person has set. */
export interface Settings {
  /** The program: a name on the path, or where it stands. */
  readonly path: string;
  /** Whether the id of each proposal is shown before it. */
  readonly inlayIds: boolean;
}

/** The program and its arguments. A path with `~` is one of the user's own folder. */
export function commandOf(settings: Settings, home: string): { command: string; args: string[] } {
  const path = settings.path.trim() || "brackets";
  const command = path === "~" || path.startsWith("~/") ? home + path.slice(1) : path;
  return { command, args: ["lsp"] };
}

/** What the server is told when it starts. */
export function initialOf(settings: Settings): { inlayIds: boolean } {
  return { inlayIds: settings.inlayIds };
}

/** What to say to a person when the server does not start. */
export function sorry(command: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  if (/ENOENT/.test(why)) {
    return `The program ${command} is not there. Install it with pip install 'draft-brackets[lsp]', or set brackets.path.`;
  }
  return `${command} lsp has not started (${why}). Does it have what it needs? pip install 'draft-brackets[lsp]'`;
}
