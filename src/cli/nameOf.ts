/** What an input is called in messages. */
export const nameOf = (input: string): string => (input === '-' ? 'Standard input' : input);
