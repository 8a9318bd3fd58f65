import { chmodSync, copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { meegeleverdeBinaries } from '../binaries.ts'

/** Node, the child program and PostgreSQL in one folder, for a user who cannot enter the checkout. */
export async function kopieVoorIedereen(map: string): Promise<{ programma: string[]; native: string }> {
  const node = join(map, 'node')
  const bundel = join(map, 'draai.mjs')
  copyFileSync(process.execPath, node)
  chmodSync(node, 0o755)
  await build({
    entryPoints: [fileURLToPath(new URL('./draai.ts', import.meta.url))],
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: {
      js: "import { createRequire as vanaf } from 'node:module'; const require = vanaf(import.meta.url)",
    },
    logLevel: 'error',
  })
  chmodSync(bundel, 0o644)
  const native = join(map, 'native')
  cpSync(process.env.BAKEN_POSTGRES_BINARIES ?? meegeleverdeBinaries(), native, {
    recursive: true,
    verbatimSymlinks: true,
  })
  return { programma: [node, bundel], native }
}
