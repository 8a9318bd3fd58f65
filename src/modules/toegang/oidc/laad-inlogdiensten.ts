import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'
import { leesYaml, type Regio, zodZin } from '../../netwerk/index.ts'
import { controleerInlogdiensten } from './controleer-inlogdiensten.ts'
import { inlogdienstenBestand } from './inlogdienst.schema.ts'
import { type Inlogdienst, isLokaal } from './inlogdienst.ts'
import { type Inlogdiensten, maakInlogdiensten } from './inlogdiensten.ts'

/** Everything that is wrong in the file of `BAKEN_AANMELDEN`; stops the start. */
export class InlogdienstFout extends Error {
  override name = 'InlogdienstFout'

  constructor(bestand: string, regels: readonly string[]) {
    super(`De inlogdiensten in ${bestand} kloppen niet:\n${regels.join('\n')}`)
  }
}

type Waar = {
  aanmeldbestand: string | undefined
  openbaarAdres: string | undefined
  env: NodeJS.ProcessEnv
  regio: Regio
}

/** The inlogdiensten of this installation, read at start. None is asked anything before somebody signs in there. */
export function openInlogdiensten({ log, ...waar }: Waar & { log(regel: string): void }): Inlogdiensten {
  return maakInlogdiensten(laadInlogdiensten(waar), waar.openbaarAdres ?? '', log)
}

/** Reads the inlogdiensten, or throws one error with every problem in it. No file: none. */
export function laadInlogdiensten({
  aanmeldbestand: bestand,
  openbaarAdres: adres,
  env,
  regio,
}: Waar): Inlogdienst[] {
  if (bestand === undefined) return []
  if (!existsSync(bestand)) throw new InlogdienstFout(bestand, ['BAKEN_AANMELDEN: dit bestand bestaat niet'])
  const { inhoud, fouten, regelVan } = leesYaml(readFileSync(bestand, 'utf8'))
  const gelezen = inlogdienstenBestand.safeParse(inhoud, { error: zodZin })
  const vorm = gelezen.success || inhoud === undefined ? [] : gelezen.error.issues.flatMap(bevindingenVan)
  const regels = [
    ...adresfouten(adres),
    ...[
      ...fouten,
      ...[...vorm, ...controleerInlogdiensten(inhoud, regio, env)].map(({ pad, zin }) => ({
        regel: regelVan(pad),
        zin: `${pad.join('.') || 'het bestand'}: ${zin}`,
      })),
    ]
      .toSorted((a, b) => a.regel - b.regel)
      .map(({ regel, zin }) => `regel ${regel}: ${zin}`),
  ]
  if (regels.length > 0 || !gelezen.success) throw new InlogdienstFout(bestand, regels)
  return gelezen.data.inlogdiensten.map(({ clientSecretUit, ...dienst }) => ({
    ...dienst,
    rolclaim: dienst.rolclaim,
    clientSecret: env[clientSecretUit]!,
  }))
}

/** The provider sends people back to an address that it knows, never to one that a request made up. */
function adresfouten(adres: string | undefined): string[] {
  if (adres === undefined)
    return [
      'BAKEN_ADRES ontbreekt: het openbare adres van Baken, waar een inlogdienst mensen naar terugstuurt',
    ]
  if (adres.startsWith('https:') || isLokaal(adres)) return []
  return ['BAKEN_ADRES: moet met https beginnen; http mag alleen op localhost']
}

function bevindingenVan(issue: z.core.$ZodIssue) {
  const pad = issue.path as (string | number)[]
  const paden = issue.code === 'unrecognized_keys' ? issue.keys.map((sleutel) => [...pad, sleutel]) : [pad]
  return paden.map((plek) => ({ pad: plek, zin: issue.message }))
}
