// Makes a dossier of invented articles as large as wanted, to time things with: FOLDER [STATEMENTS] (100000).
import { makeDossier } from '../bench/dossiers/make-dossier.ts';

const [folder, wanted = '100000'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to make the dossier in.');
const began = performance.now();
const { articles, statements, positions } = await makeDossier(folder, Number(wanted));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${articles} articles with ${statements} statements and ${positions} positions in ${seconds} s`);
