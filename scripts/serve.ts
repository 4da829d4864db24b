import { fileURLToPath } from 'node:url';
import { headersIn } from './headerFiles';
import { startStaticServer } from './staticServer';

const built = fileURLToPath(new URL('../dist', import.meta.url));
const { HOST: host = 'localhost', PORT: port = '4173' } = process.env;

const headers = headersIn(built);
const { address } = await startStaticServer(built, { host, port: Number(port), headers });
console.log(`Ortsmarke: ${address}  (Ctrl+C ends it)`);
