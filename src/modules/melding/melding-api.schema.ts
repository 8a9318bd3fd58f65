import { z } from 'zod'
import { type Begrensd, grenzen } from './melding.schema.ts'
import { uitkomsten, wanneerKeuzes } from './melding.ts'

const vrij = (hoogstens: number, description: string) =>
  z.string().max(hoogstens).default('').meta({ description })
const nodig = (hoogstens: number, description: string) =>
  z.string().max(hoogstens).regex(/\S/, { error: 'Dit mag niet leeg zijn.' }).meta({ description })
const veld = (naam: Begrensd, description: string) => vrij(grenzen[naam], description)

const afzender = {
  gemeente: z
    .string()
    .max(100)
    .meta({ description: 'De CBS-code van de gemeente, vier cijfers, of de code die Baken gebruikt.' }),
  kenmerkAfzender: vrij(100, 'Uw eigen kenmerk. Zet er geen naam of BSN in.'),
}
const verhaal = {
  wat: nodig(grenzen.wat, 'Wat er is gezien of gehoord.'),
  plaats: veld('plaats', 'De woonplaats.'),
  waar: veld('waar', 'Adres, bedrijf of omschrijving van de plek.'),
  wanneer: z.enum(wanneerKeuzes).optional().meta({ description: 'Of het nog gebeurt.' }),
  wanneerToelichting: veld('wanneerToelichting', 'Wanneer, in eigen woorden.'),
  betrokken: veld('betrokken', 'Om wie het gaat.'),
}

const partnermelding = z
  .strictObject({
    soort: z.literal('partner').meta({ description: 'Een melding van een partner.' }),
    ...afzender,
    situatie: z
      .enum(['iemand', 'gezien', 'beroep'])
      .default('beroep')
      .meta({ description: 'Zorgen over iemand, iets gezien of gehoord, of iets uit het werk.' }),
    ...verhaal,
    contact: z
      .strictObject({
        naam: veld('contactNaam', 'Naam van uw contactpersoon.'),
        hoe: nodig(grenzen.contactHoe, 'Hoe de gemeente deze persoon veilig bereikt.'),
        wanneer: veld('contactWanneer', 'Wanneer dat kan.'),
      })
      .optional()
      .meta({
        description: 'Wie de gemeente bij u kan bellen. De gemeente ziet dit pas na een vraag met reden.',
      }),
  })
  .meta({ description: 'Een melding van een partner.' })

const laaSignaal = z
  .strictObject({
    soort: z.literal('laa').meta({ description: 'Een signaal van de Landelijke Aanpak Adreskwaliteit.' }),
    ...afzender,
    adres: z
      .strictObject({
        straat: nodig(200, 'Straatnaam.'),
        huisnummer: z.number().int().min(1).max(99_999).meta({ description: 'Huisnummer.' }),
        toevoeging: vrij(20, 'Huisletter of toevoeging.'),
        postcode: z
          .string()
          .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, { error: 'Schrijf een postcode als 1234 AB.' })
          .meta({ description: 'Postcode, zoals 1234 AB.' }),
        woonplaats: nodig(grenzen.plaats, 'Woonplaats.'),
      })
      .meta({ description: 'Het adres waar het over gaat.' }),
    twijfel: nodig(grenzen.wat, 'Waarom de inschrijving op dit adres wordt betwijfeld.'),
  })
  .meta({ description: 'Een adres waarvan de inschrijving wordt betwijfeld.' })

/** No field for who reported, and none can be added: what is not named here is refused. */
const mMelding = z
  .strictObject({
    soort: z.literal('m').meta({ description: 'Een melding van Meld Misdaad Anoniem.' }),
    ...afzender,
    ...verhaal,
  })
  .meta({ description: 'Een melding van M. Er is geen veld voor de melder, en dat mag er ook niet bij.' })

export const apimelding = z.discriminatedUnion('soort', [partnermelding, laaSignaal, mMelding])
export type Apimelding = z.infer<typeof apimelding>

export const apiontvangst = z.object({
  id: z.uuid().meta({ description: 'Het nummer van de melding. Daarmee vraagt u de stand op.' }),
  kenmerk: z.string().meta({ description: 'Een kort kenmerk om aan de telefoon te noemen.' }),
})

export const apipad = z.object({ id: z.uuid() })

export const apistand = z.object({
  stand: z
    .enum(['ontvangen', 'beoordeeld', 'afgehandeld'])
    .meta({ description: 'Hoe het ermee staat. Meer ziet u niet.' }),
  uitkomst: z
    .enum(uitkomsten)
    .optional()
    .meta({ description: 'Alleen voor M.: wat de gemeente ermee deed, in een van vier klassen.' }),
})
export type Apistand = z.infer<typeof apistand>
