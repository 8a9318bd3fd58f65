import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Pages are drawn as they are in use: React's checks for developers take a third of the time of a request.
  oxc: { jsx: { development: false } },
  test: {
    env: { NODE_ENV: 'production' },
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/**/*.test.{ts,tsx}',
      'dev/**/*.test.{ts,tsx}',
      'bench/**/*.test.ts',
    ],
    globalSetup: ['test/databank.ts'],
    setupFiles: ['test/na-elk-bestand.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Loading the house anew for every file takes as long as the tests themselves.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
