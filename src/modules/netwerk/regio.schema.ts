import { z } from 'zod'
import { acuutBestand } from './acuut.schema.ts'
import { afwijzenBestand, antwoordenBestand } from './antwoord.schema.ts'
import { code, datum, herkomst, vormfout, zin } from './bouwstenen.schema.ts'
import { fasemodelBestand } from './fasemodel.schema.ts'
import { feestdagenBestand } from './feestdag.schema.ts'
import { functiesBestand, gemeentenBestand } from './gemeente.schema.ts'
import { leestijdvelden } from './leestijd.schema.ts'
import { partnersBestand } from './partner.schema.ts'
import { rollenBestand } from './rol.schema.ts'
import { signaalkaartBestand } from './signaal.schema.ts'
import { stappenplanBestand } from './stappenplan.schema.ts'
import { termijnenBestand } from './termijn.schema.ts'
import { verschijningsvormenBestand } from './vorm.schema.ts'

const regioBestand = z.strictObject({
  code,
  naam: zin,
  versie: zin,
  geldigVan: datum,
  meldpunt: z.strictObject({
    naam: zin,
    uitleg: zin,
    ...leestijdvelden,
    /** The municipality that gets what nobody knows the place of; left out: the first one. */
    gemeenteBijOnbekend: code.optional(),
    ...herkomst,
  }),
  /** Whom the builder of another system asks about the API. Versions of before this had none. */
  koppelvlak: z
    .strictObject({
      naam: zin,
      mail: z.email({ error: vormfout('schrijf een mailadres') }),
      url: z.url({ protocol: /^https$/, error: vormfout('schrijf een heel adres met https://') }),
      ...herkomst,
    })
    .optional(),
  andereOndermijning: z.strictObject({ naam: zin, hoe: zin, ...herkomst }),
  neutraleSite: z.strictObject({
    naam: zin,
    url: z.url({ protocol: /^https$/, error: vormfout('schrijf een heel adres met https://') }),
    ...herkomst,
  }),
})

/** Every file of a region with its shape. The keys at the top of the files together make a `Regio`. */
export const bestanden = {
  'regio.yaml': regioBestand,
  'gemeenten.yaml': gemeentenBestand,
  'functies.yaml': functiesBestand,
  'partners.yaml': partnersBestand,
  'verschijningsvormen.yaml': verschijningsvormenBestand,
  'rollen.yaml': rollenBestand,
  'fasemodel.yaml': fasemodelBestand,
  'termijnen.yaml': termijnenBestand,
  'feestdagen.yaml': feestdagenBestand,
  'afwijzen.yaml': afwijzenBestand,
  'antwoorden.yaml': antwoordenBestand,
  'signaalkaart.yaml': signaalkaartBestand,
  'stappenplan.yaml': stappenplanBestand,
  'acuut.yaml': acuutBestand,
} as const

/** A whole region, as it is also kept in the database per version. */
export const regioSchema = z.strictObject({
  ...regioBestand.shape,
  ...gemeentenBestand.shape,
  ...functiesBestand.shape,
  ...partnersBestand.shape,
  ...verschijningsvormenBestand.shape,
  ...rollenBestand.shape,
  // A version of before there were any stays readable; a file has to name them.
  zwareRollen: rollenBestand.shape.zwareRollen.default([]),
  ...fasemodelBestand.shape,
  ...termijnenBestand.shape,
  ...feestdagenBestand.shape,
  ...afwijzenBestand.shape,
  ...antwoordenBestand.shape,
  ...signaalkaartBestand.shape,
  ...stappenplanBestand.shape,
  // A version of before there were any stays readable; a file has to name them.
  acuut: acuutBestand.shape.acuut.or(z.tuple([])).default([]),
  verstrekgronden: acuutBestand.shape.verstrekgronden.or(z.tuple([])).default([]),
})

export type Regio = z.infer<typeof regioSchema>
