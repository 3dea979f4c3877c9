// Where the project is.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
