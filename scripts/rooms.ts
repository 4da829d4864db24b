import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readRoomImports } from './roomImports.ts';
import { drawRooms } from './roomsPicture.ts';

const root = resolve(import.meta.dirname, '..');

writeFileSync(join(root, 'docs/rooms.svg'), drawRooms(readRoomImports(root)));
