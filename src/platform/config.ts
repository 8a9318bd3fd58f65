import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { leesScanadres, type Scanadres } from './files/clamav.ts'
import { projectmap } from './projectmap.ts'

const heelGetal = (naam: string, laagste: number, hoogste: number) =>
  z.coerce.number(`${naam} moet een getal zijn`).int().min(laagste).max(hoogste)

const schema = z.object({
  PORT: z.coerce.number('PORT moet een getal zijn').int().min(0).max(65535).default(3000),
  BAKEN_HOST: z.string().default('127.0.0.1'),
  BAKEN_REGIO: z.string().optional(),
  BAKEN_SLEUTEL: z.string().optional(),
  BAKEN_AANMELDEN: z.string().optional(),
  BAKEN_SMTP: z
    .url({
      protocol: /^smtps?$/,
      error: 'BAKEN_SMTP is een adres zoals smtps://naam:wachtwoord@mail.example.nl:465',
    })
    .optional(),
  BAKEN_CLAMAV: z
    .string()
    .refine(
      (adres) => leesScanadres(adres) !== null,
      'BAKEN_CLAMAV is een adres zoals unix:/run/clamav/clamd.ctl of tcp://localhost:3310',
    )
    .optional(),
  BAKEN_MAIL_VAN: z.email('BAKEN_MAIL_VAN is het mailadres van de afzender').optional(),
  BAKEN_BAG_URL: z
    .url({
      protocol: /^https?$/,
      error: 'BAKEN_BAG_URL is het adres van de BAG API, dat eindigt op /lvbag/individuelebevragingen/v2/',
    })
    .optional(),
  BAKEN_BEHEERDER: z
    .literal(
      'uitnodigen',
      'BAKEN_BEHEERDER kan alleen uitnodigen zijn: dan toont Baken een link voor een beheerder',
    )
    .optional(),
  BAKEN_BAG_SLEUTEL: z.string().optional(),
  BAKEN_MELDEN_TEGELIJK: heelGetal('BAKEN_MELDEN_TEGELIJK', 1, 10_000).default(64),
  BAKEN_MELDEN_PER_SECONDE: heelGetal('BAKEN_MELDEN_PER_SECONDE', 1, 10_000).default(100),
  BAKEN_MELDEN_WACHT: heelGetal('BAKEN_MELDEN_WACHT', 1, 600).default(30),
  BAKEN_ADRES: z.url('BAKEN_ADRES is het openbare adres, zoals https://melden.example.nl').optional(),
})

const regios = join(projectmap, 'regios')

export type Config = {
  poort: number
  host: string
  regiomap: string
  /** The address that the public types, when something stands before Baken. */
  openbaarAdres: string | undefined
  /** The file with the inlogdiensten. */
  aanmeldbestand: string | undefined
  /** A link for a beheerder at this start, although there is one. */
  nodigBeheerderUit: boolean
  /** Where mail goes out; without it nothing is sent. */
  mail: { smtp: string; van: string } | null
  /** Where the BAG is asked what an address is for; without it nobody is. */
  bag: { url: string; sleutel: string } | null
  /** The virus scanner; without it files are not looked over. */
  scanner: Scanadres | null
  /** When the form's last button makes somebody wait: so many being sent at once; then so many turns a second, and no
   * turn further away than so many seconds. */
  melden: { tegelijk: number; perSeconde: number; hoogstensWachten: number }
  sleutelbestand(dataDir: string): string
}

/** Reads the environment once; a bad value stops the start with every problem named. */
export function leesConfig(env: NodeJS.ProcessEnv): Config {
  const gelezen = schema.safeParse(env)
  if (!gelezen.success)
    throw new Error(gelezen.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('\n'))
  const { PORT, BAKEN_HOST, BAKEN_REGIO, BAKEN_SLEUTEL, BAKEN_ADRES, BAKEN_AANMELDEN } = gelezen.data
  return {
    poort: PORT,
    host: BAKEN_HOST,
    openbaarAdres: BAKEN_ADRES && new URL(BAKEN_ADRES).origin,
    aanmeldbestand: BAKEN_AANMELDEN ? resolve(BAKEN_AANMELDEN) : undefined,
    nodigBeheerderUit: gelezen.data.BAKEN_BEHEERDER !== undefined,
    mail: leesMail(gelezen.data),
    bag: leesBag(gelezen.data),
    scanner: leesScanadres(gelezen.data.BAKEN_CLAMAV ?? ''),
    melden: leesMelden(gelezen.data),
    regiomap: resolve(regios, BAKEN_REGIO ?? enigeRegio()),
    // Beside the data directory, never inside: who copies the data does not copy the key.
    sleutelbestand: (dataDir) => BAKEN_SLEUTEL ?? join(dirname(dataDir), 'sleutel', 'installatie.sleutel'),
  }
}

function leesMelden(env: z.infer<typeof schema>): Config['melden'] {
  return {
    tegelijk: env.BAKEN_MELDEN_TEGELIJK,
    perSeconde: env.BAKEN_MELDEN_PER_SECONDE,
    hoogstensWachten: env.BAKEN_MELDEN_WACHT,
  }
}

function leesMail({ BAKEN_SMTP, BAKEN_MAIL_VAN }: z.infer<typeof schema>): Config['mail'] {
  if (!BAKEN_SMTP) return null
  if (!BAKEN_MAIL_VAN) throw new Error('BAKEN_MAIL_VAN: wie mail verstuurt, heeft een afzender nodig')
  return { smtp: BAKEN_SMTP, van: BAKEN_MAIL_VAN }
}

function leesBag({ BAKEN_BAG_URL, BAKEN_BAG_SLEUTEL }: z.infer<typeof schema>): Config['bag'] {
  if (!BAKEN_BAG_URL) return null
  if (!BAKEN_BAG_SLEUTEL) throw new Error('BAKEN_BAG_SLEUTEL: wie de BAG vraagt, heeft een sleutel nodig')
  return { url: BAKEN_BAG_URL, sleutel: BAKEN_BAG_SLEUTEL }
}

/** The one region folder that there is; with more of them the environment has to choose. */
function enigeRegio(): string {
  const namen = readdirSync(regios)
  if (namen.length === 1) return namen[0]!
  throw new Error(`BAKEN_REGIO: kies een van ${namen.join(', ')}`)
}
