import { fileURLToPath } from 'node:url';
import { startStaticServer } from './staticServer';

const built = fileURLToPath(new URL('../dist', import.meta.url));
const { HOST: host = 'localhost', PORT: port = '4173' } = process.env;

const { address } = await startStaticServer(built, { host, port: Number(port) });
console.log(`Ortsmarke: ${address}  (Ctrl+C ends it)`);
