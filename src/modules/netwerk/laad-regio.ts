import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { controleerRegio } from './controleer-regio.ts'
import { fasemodelBestand } from './fasemodel.schema.ts'
import { type Regio, regiobestanden, regioSchema } from './regio.schema.ts'
import { type Bevinding, RegioFout } from './regio-fout.ts'
import { vind } from './vind.ts'
import { leesYaml, type YamlBestand } from './yaml-bestand.ts'
import { zodZin } from './zinnen.ts'

type Fout = Readonly<{ naam: string; regel: number; zin: string }>

/** Reads a folder of YAML as a region, or throws one `RegioFout` with everything that is wrong in it. */
export function laadRegio(map: string): Regio {
  const gelezen = Object.entries(regiobestanden).map(([naam, schema]) => leesBestand(map, naam, schema))
  const inhoud = Object.assign({}, ...gelezen.map((bestand) => bestand.inhoud))
  const eigen = eigenFasemodellen(map, inhoud)
  const fouten = [
    ...gelezen.flatMap((bestand) => bestand.fouten),
    ...controleerRegio(inhoud).map((bevinding) => plaats(gelezen, bevinding)),
    ...eigen.flatMap(({ fouten }) => fouten),
  ]
  if (fouten.length > 0) throw new RegioFout(opVolgorde(fouten))
  const fasemodellen = Object.fromEntries(eigen.map(({ code, fasemodel }) => [code, fasemodel]))
  return regioSchema.parse({ ...inhoud, fasemodellen })
}

/** The phase models that single municipalities named; the same must hold in them as in that of the region. */
function eigenFasemodellen(map: string, inhoud: object) {
  const codes = new Set(vind(inhoud, 'gemeenten.*.fasemodel').map(({ waarde }) => String(waarde)))
  return [...codes].map((code) => {
    const bestand = leesBestand(map, `fasemodel-${code}.yaml`, fasemodelBestand)
    const bevindingen = controleerRegio({ ...inhoud, ...bestand.inhoud }).filter(
      ({ pad }) => pad[0] === 'fasemodel' && Object.hasOwn(bestand.inhoud, 'fasemodel'),
    )
    return {
      code,
      fasemodel: (bestand.inhoud as { fasemodel?: unknown }).fasemodel,
      fouten: [...bestand.fouten, ...bevindingen.map((bevinding) => plaats([bestand], bevinding))],
    }
  })
}

/** `inhoud` holds the keys that belong in this file, whatever their values are. */
type Gelezen = Readonly<{ naam: string; inhoud: object; regelVan: YamlBestand['regelVan']; fouten: Fout[] }>

function leesBestand(map: string, naam: string, schema: z.ZodObject): Gelezen {
  const pad = join(map, naam)
  if (!existsSync(pad)) {
    return { naam, inhoud: {}, regelVan: () => 1, fouten: [{ naam, regel: 1, zin: 'dit bestand ontbreekt' }] }
  }
  const { inhoud, fouten, regelVan } = leesYaml(readFileSync(pad, 'utf8'))
  const uitslag = schema.safeParse(inhoud, { error: zodZin })
  const bevindingen =
    inhoud === undefined || uitslag.success ? [] : uitslag.error.issues.flatMap(bevindingenVan)
  return {
    naam,
    inhoud: Object.fromEntries(Object.entries(inhoud ?? {}).filter(([sleutel]) => sleutel in schema.shape)),
    regelVan,
    fouten: [
      ...fouten.map((fout) => ({ naam, ...fout })),
      ...bevindingen.map((bevinding) => ({ naam, regel: regelVan(bevinding.pad), zin: bevinding.zin })),
    ],
  }
}

function bevindingenVan(issue: z.core.$ZodIssue): Bevinding[] {
  const pad = issue.path as (string | number)[]
  const paden = issue.code === 'unrecognized_keys' ? issue.keys.map((sleutel) => [...pad, sleutel]) : [pad]
  return paden.map((plek) => ({ pad: plek, zin: `${plek.join('.') || 'het bestand'}: ${issue.message}` }))
}

/** The first part of a path is the key at the top of exactly one file. */
function plaats(gelezen: Gelezen[], { pad, zin }: Bevinding): Fout {
  const { naam, regelVan } = gelezen.find((bestand) => Object.hasOwn(bestand.inhoud, pad[0]!))!
  return { naam, regel: regelVan(pad), zin: `${pad.join('.')}: ${zin}` }
}

function opVolgorde(fouten: Fout[]): string[] {
  const volgorde = Object.keys(regiobestanden)
  // The phase model of a municipality comes after all others.
  const plek = ({ naam }: Fout) => (volgorde.includes(naam) ? volgorde.indexOf(naam) : volgorde.length)
  return fouten
    .toSorted((a, b) => plek(a) - plek(b) || a.regel - b.regel)
    .map(({ naam, regel, zin }) => `${naam}:${regel}: ${zin}`)
}
