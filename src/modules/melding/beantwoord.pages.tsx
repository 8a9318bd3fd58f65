import type { Recht } from '../../kernel/beleid.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Aandacht, Knop, Tekstvak, Terug, Verborgen, Vinkjes } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { type Antwoord, type Loket, regioVan } from '../netwerk/index.ts'
import { beantwoord } from './beantwoord.ts'
import { antwoordSchema, sjabloonPad } from './beoordeel.schema.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import { GeenContact, NogEensLezen } from './inzien.view.tsx'

type Vraag = { melding: MeldingInzage; sjablonen: Antwoord[]; gekozen: Antwoord | undefined; bericht: string }

/** Writing to whoever reported, for each of the two desks that may. */
export function beantwoordRoutes(
  bij: string,
  loket: Loket,
  declaratie: { recht: Recht; doel: string; verwerking: string },
) {
  const pagina = page(`${bij}/:id/beantwoorden`, {
    ...declaratie,
    invoer: sjabloonPad,
    laad: async (ctx, { id, sjabloon }): Promise<Vraag> => {
      const { antwoorden } = await regioVan(ctx)
      const melding = await bekijkMelding(ctx, id)
      return {
        melding,
        sjablonen: antwoorden.filter((a) => a.loket === undefined || a.loket === loket),
        gekozen: antwoorden.find((a) => a.code === sjabloon),
        bericht: nieuwId(ctx.now),
      }
    },
    toon: ({ gegevens, omgeving }) => <Beantwoorden {...gegevens} bij={bij} omgeving={omgeving} />,
  })
  return [
    pagina,
    actie(`${bij}/:id/beantwoorden`, {
      ...declaratie,
      schema: antwoordSchema,
      voer: beantwoord,
      daarna: (_, { id }) => `${bij}/${id}`,
      bij: pagina,
    }),
  ]
}

function Beantwoorden({ melding, bij, omgeving, ...rest }: Vraag & { bij: string; omgeving: Omgeving }) {
  const { id, kenmerk, leest, inhoud } = melding
  return (
    <Werkscherm omgeving={omgeving} titel="Antwoord aan de melder">
      <Terug href={`${bij}/${id}`}>Naar melding {kenmerk}</Terug>
      {melding.geenContactSinds ? (
        <GeenContact sinds={melding.geenContactSinds} />
      ) : leest === 'niemand' ? (
        <Aandacht soort="waarschuwing" kop="Niemand kan een antwoord lezen">
          <p>
            De melder heeft geen code en is geen collega. Gaf de melder contactgegevens? Dan kunt u die met
            een reden opvragen.
          </p>
        </Aandacht>
      ) : (
        <>
          <p>
            {leest === 'code'
              ? 'De melder leest dit met de code. Een ander kan meelezen: noem geen namen, plaatsen of wat er precies is gemeld.'
              : 'De collega die dit meldde leest dit na inloggen. Schrijf niet op wat de gemeente verder doet.'}
          </p>
          <NogEensLezen inhoud={inhoud} />
          <Antwoordformulier {...rest} taal={inhoud.taal} omgeving={omgeving} />
        </>
      )}
    </Werkscherm>
  )
}

function Antwoordformulier({
  sjablonen,
  gekozen,
  bericht,
  taal,
  omgeving,
}: Omit<Vraag, 'melding'> & { taal: string; omgeving: Omgeving }) {
  const tekst = gekozen ? (taal === 'en' && gekozen.en) || gekozen.tekst : ''
  const form = vulVoor(omgeving.formulier, { tekst, vraag: gekozen?.vraag ? 'ja' : '' })
  return (
    <>
      {sjablonen.length > 0 && (
        <details open={!gekozen && !waarde(form, 'tekst')}>
          <summary>Begin met een voorbeeldtekst</summary>
          <ul>
            {sjablonen.map((s) => (
              <li key={s.code}>
                <a href={`${omgeving.pad}?sjabloon=${s.code}`}>{s.naam}</a>. {s.wanneer}
              </li>
            ))}
          </ul>
        </details>
      )}
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="bericht" waarde={waarde(form, 'bericht') || bericht} />
        <Tekstvak naam="tekst" label="Uw antwoord" verplicht form={form} rijen={10} />
        <Vinkjes
          naam="vraag"
          label="Vraagt u iets?"
          form={form}
          opties={[
            {
              waarde: 'ja',
              label: 'Dit is een vraag',
              uitleg: 'Wie het leest, ziet meteen dat u iets vraagt. Antwoorden hoeft nooit.',
            },
          ]}
        />
        <Knop>Versturen</Knop>
      </form>
    </>
  )
}
