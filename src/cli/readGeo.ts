import type { OwnFile } from './ownFileNames';
import { readOwnFile } from './ownFiles';
import { parseJson } from './readJsonFile';

/** A file of `geo/`, which is built and committed there.
 *  @throws CliError where it is broken */
export const readGeo = (name: Extract<OwnFile, `${string}json`>): unknown =>
  parseJson(new TextDecoder().decode(readOwnFile(name)), `geo/${name}`);
