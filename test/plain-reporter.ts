// Prints the closing line "N passed, N failed, N skipped" that any log reader understands.
import type { Reporter, TestModule } from 'vitest/node';

/** A vitest reporter that only prints the totals. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) totals.failed += 1;
      for (const test of tests) {
        const state = test.result().state;
        if (state !== 'pending') totals[state] += 1;
      }
    }
    console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  }
}
