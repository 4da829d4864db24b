import { cpus, totalmem } from 'node:os';

/** What the figures were measured on. */
export const machine = {
  processor: cpus()[0]?.model,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1024 ** 3),
  node: process.version,
};
