#!/usr/bin/env node
// The command `parley`: runs what the arguments ask for and ends with the exit code that fits.
import { endWhenOutputFails } from './output.ts';
import { buildProgram } from './program.ts';
import { reportProblem } from './report-problem.ts';

endWhenOutputFails(reportProblem);
try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportProblem(error);
}
