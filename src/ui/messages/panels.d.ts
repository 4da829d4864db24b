/** Messages of the panels that come later, cut out by `scripts/compiledMessages.ts`. */
declare module '*.json?panels' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** Messages of the pages that need no script. */
declare module '*.json?pages' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
