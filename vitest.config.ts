// How the tests are found and run; the last line printed is a plain "N passed, N failed".
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['./test/build-when-stale.ts', './test/offer-example.ts'],
    // Vitest leaves one core to itself: on two cores half the machine would wait.
    maxWorkers: '100%',
    // Modules and model weights are loaded once for a worker, not for each of two hundred files. Tests share no state: house rule.
    isolate: false,
    // Waits end when what they wait for is there: these bounds only tell a test that hangs from a machine that is busy.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default', './test/plain-reporter.ts'],
  },
});
