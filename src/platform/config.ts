import { dirname, join } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  PORT: z.coerce.number('PORT moet een getal zijn').int().min(0).max(65535).default(3000),
  BAKEN_HOST: z.string().default('127.0.0.1'),
  BAKEN_REGIO: z.string().default('ijsselstreek'),
  BAKEN_SLEUTEL: z.string().optional(),
})

export type Config = { poort: number; host: string; regio: string; sleutelbestand(dataDir: string): string }

/** Reads the environment once; a bad value stops the start with every problem named. */
export function leesConfig(env: NodeJS.ProcessEnv): Config {
  const gelezen = schema.safeParse(env)
  if (!gelezen.success) throw new Error(gelezen.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  const { PORT, BAKEN_HOST, BAKEN_REGIO, BAKEN_SLEUTEL } = gelezen.data
  return {
    poort: PORT,
    host: BAKEN_HOST,
    regio: BAKEN_REGIO,
    // Beside the data directory, never inside: who copies the data does not copy the key.
    sleutelbestand: (dataDir) => BAKEN_SLEUTEL ?? join(dirname(dataDir), 'sleutel', 'installatie.sleutel'),
  }
}
