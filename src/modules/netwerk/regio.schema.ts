import { z } from 'zod'
import { acuutBestand } from './acuut.schema.ts'
import { afwijzenBestand, antwoordenBestand } from './antwoord.schema.ts'
import { code, datum, herkomst, vormfout, zin } from './bouwstenen.schema.ts'
import { bronnenBestand } from './bron.schema.ts'
import { fasemodel, fasemodelBestand } from './fasemodel.schema.ts'
import { feestdagenBestand } from './feestdag.schema.ts'
import { feitbronnenBestand } from './feitbron.schema.ts'
import { functiesBestand, gemeentenBestand } from './gemeente.schema.ts'
import { indicatorenBestand } from './indicator.schema.ts'
import { leestijdvelden } from './leestijd.schema.ts'
import { partnersBestand } from './partner.schema.ts'
import { plaatssoortenBestand } from './plaatssoort.schema.ts'
import { rollenBestand } from './rol.schema.ts'
import { signaalkaartBestand } from './signaal.schema.ts'
import { slachtoffercheckBestand } from './slachtoffercheck.schema.ts'
import { stappenplanBestand } from './stappenplan.schema.ts'
import { stroomSchema } from './stroom.schema.ts'
import { termijnenBestand } from './termijn.schema.ts'
import { vertalingenBestand } from './vertaling.schema.ts'
import { verschijningsvormenBestand } from './vorm.schema.ts'

const getal = (hoogstens: number) => {
  const error = `schrijf een heel getal van 1 tot en met ${hoogstens}`
  return z
    .int({ error: (melding) => (melding.input === undefined ? undefined : error) })
    .min(1, error)
    .max(hoogstens, error)
}

/** How much somebody may send along with a melding. A version of before there were files gets what was chosen first. */
const bestanden = z
  .strictObject({
    perBestandMb: getal(500),
    perMeldingMb: getal(1000),
    aantal: getal(50),
    ...herkomst,
  })
  .refine((grens) => grens.perBestandMb <= grens.perMeldingMb, {
    error: 'een bestand kan niet groter zijn dan alles samen',
    path: ['perBestandMb'],
  })
  .default({
    perBestandMb: 25,
    perMeldingMb: 100,
    aantal: 10,
    bron: 'Eigen keuze',
    zekerheid: 'te controleren',
  })

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
  /** Left out, and in versions of before this: meldingen are never shown as a group. */
  stroom: stroomSchema.optional(),
  andereOndermijning: z.strictObject({ naam: zin, hoe: zin, ...herkomst }),
  bestanden,
  neutraleSite: z.strictObject({
    naam: zin,
    url: z.url({ protocol: /^https$/, error: vormfout('schrijf een heel adres met https://') }),
    ...herkomst,
  }),
})

/** Every file of a region with its shape. The keys at the top of the files together make a `Regio`. */
export const regiobestanden = {
  'regio.yaml': regioBestand,
  'gemeenten.yaml': gemeentenBestand,
  'functies.yaml': functiesBestand,
  'partners.yaml': partnersBestand,
  'verschijningsvormen.yaml': verschijningsvormenBestand,
  'plaatssoorten.yaml': plaatssoortenBestand,
  'rollen.yaml': rollenBestand,
  'fasemodel.yaml': fasemodelBestand,
  'bronnen.yaml': bronnenBestand,
  'feitbronnen.yaml': feitbronnenBestand,
  'termijnen.yaml': termijnenBestand,
  'feestdagen.yaml': feestdagenBestand,
  'afwijzen.yaml': afwijzenBestand,
  'antwoorden.yaml': antwoordenBestand,
  'signaalkaart.yaml': signaalkaartBestand,
  'stappenplan.yaml': stappenplanBestand,
  'vertalingen.yaml': vertalingenBestand,
  'indicatoren.yaml': indicatorenBestand,
  'slachtoffercheck.yaml': slachtoffercheckBestand,
  'acuut.yaml': acuutBestand,
} as const

/** A whole region, as it is also kept in the database per version. */
export const regioSchema = z.strictObject({
  ...regioBestand.shape,
  ...gemeentenBestand.shape,
  ...functiesBestand.shape,
  ...partnersBestand.shape,
  ...verschijningsvormenBestand.shape,
  // A version of before there were any stays readable; a file has to have them.
  plaatssoorten: plaatssoortenBestand.shape.plaatssoorten.default([]),
  ...rollenBestand.shape,
  // A version of before there were any stays readable; a file has to name them.
  zwareRollen: rollenBestand.shape.zwareRollen.default([]),
  ...fasemodelBestand.shape,
  /** Phase models of single municipalities, by the name that `gemeenten.yaml` gives. */
  fasemodellen: z.record(code, fasemodel).default({}),
  bronnen: bronnenBestand.shape.bronnen.default([]),
  feitbronnen: feitbronnenBestand.shape.feitbronnen.or(z.tuple([])).default([]),
  ...termijnenBestand.shape,
  ...feestdagenBestand.shape,
  ...afwijzenBestand.shape,
  ...antwoordenBestand.shape,
  ...signaalkaartBestand.shape,
  ...stappenplanBestand.shape,
  ...vertalingenBestand.shape,
  // A version of before there were any stays readable; a file has to have them.
  wetselementen: indicatorenBestand.shape.wetselementen.default([]),
  indicatoren: indicatorenBestand.shape.indicatoren.default([]),
  risicofactoren: indicatorenBestand.shape.risicofactoren.default([]),
  slachtoffercheck: slachtoffercheckBestand.shape.slachtoffercheck.optional(),
  acuut: acuutBestand.shape.acuut.or(z.tuple([])).default([]),
  verstrekgronden: acuutBestand.shape.verstrekgronden.or(z.tuple([])).default([]),
})

export type Regio = z.infer<typeof regioSchema>
