import type { Recht } from '../../kernel/beleid.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Aandacht, Knop, Tekstvak, Terug, Verborgen, Vinkjes } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { vulVoor } from '../../web/voorinvulling.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import {
  type Antwoord,
  antwoordzin,
  type Loket,
  type Regio,
  type Regiozin,
  regioVan,
} from '../netwerk/index.ts'
import { beantwoord } from './beantwoord.ts'
import { antwoordSchema, sjabloonPad } from './beoordeel.schema.ts'
import type { MeldingInzage } from './inzien.presenter.ts'
import { bekijkMelding } from './inzien.ts'
import { GeenContact, NogEensLezen } from './inzien.view.tsx'
import { regiotaal, taalnaam } from './teksten/talen.ts'

type Vraag = {
  melding: MeldingInzage
  regio: Regio
  sjablonen: Antwoord[]
  gekozen: Antwoord | undefined
  bericht: string
}

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
      const regio = await regioVan(ctx)
      const { antwoorden } = regio
      const melding = await bekijkMelding(ctx, id)
      return {
        melding,
        regio,
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
  regio,
  sjablonen,
  gekozen,
  bericht,
  taal,
  omgeving,
}: Omit<Vraag, 'melding'> & { taal: string; omgeving: Omgeving }) {
  const zin = gekozen && antwoordzin(regio, gekozen, taal)
  const form = vulVoor(omgeving.formulier, { tekst: zin?.tekst ?? '', vraag: gekozen?.vraag ? 'ja' : '' })
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
      <InTaal taal={taal} zin={zin} nederlands={gekozen?.tekst} />
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

/** In which language to answer, and what an example in a language that the writer does not read says. */
function InTaal({
  taal,
  zin,
  nederlands,
}: {
  taal: string
  zin: Regiozin | undefined
  nederlands: string | undefined
}) {
  if (taal === regiotaal) return null
  return (
    <Aandacht>
      <p>Taal van de melder: {taalnaam(taal)}.</p>
      {zin && zin.taal === regiotaal && <p>De regio heeft deze voorbeeldtekst niet in die taal.</p>}
      {zin && zin.taal !== regiotaal && (
        <p>Wat er in het vak staat, betekent: {nederlands} Schrijft u er iets bij? Laat ook dat vertalen.</p>
      )}
    </Aandacht>
  )
}
