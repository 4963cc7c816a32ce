// `npm run kernel`: writes the compiled kernel beside its source.
import { writeFileSync } from 'node:fs';
import { compileKernel, kernelFolder } from './build-kernel.ts';

writeFileSync(`${kernelFolder}matrix-kernel.wasm`, await compileKernel());
