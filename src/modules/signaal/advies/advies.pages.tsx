import { magVolgens } from '../../../kernel/beleid.ts'
import { nietGevonden } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { dagVan } from '../../../kernel/termijn/tijdzone.ts'
import { waarde } from '../../../web/formulier.ts'
import { actie, page } from '../../../web/page.ts'
import { Aandacht, Datumveld, Keuze, Knop, Leeg, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal } from '../signaal.declaratie.ts'
import { signaalBeleid } from '../signaal.policy.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { adviespad, antwoordSchema, intrekSchema, vraagSchema } from './advies.schema.ts'
import type { Adviesvraag } from './advies.ts'
import { Heel, NietOpgeslagen, TekstZonderPersonen } from './advies.view.tsx'
import { type Deskundige, deskundigen } from './deskundigen.ts'
import { leesAdviezen } from './lees-adviezen.ts'
import { legAntwoordVast, trekAdviesIn } from './rond-advies-af.ts'
import { vraagAdvies } from './vraag-advies.ts'

const basis = { doel: 'beoordelen', verwerking: 'signaal.advies' } as const
const vragen = { ...basis, recht: 'adviesvraag:toevoegen' } as const
const afronden = { ...basis, recht: 'adviesvraag:wijzigen' } as const

type Nieuw = { signaal: SignaalInzage; wie: Deskundige[] }
type Eenbekend = { signaal: SignaalInzage; advies: Adviesvraag }

const nieuw = page('/signalen/:id/advies', {
  ...vragen,
  invoer: dossierpad,
  laad: async (ctx, { id }): Promise<Nieuw> => ({
    signaal: await bekijkSignaal(ctx, id),
    wie: await deskundigen(ctx),
  }),
  toon: ({ gegevens, omgeving }) => <Vragen {...gegevens} omgeving={omgeving} />,
})

const eenbekend = {
  invoer: adviespad,
  laad: async (
    ctx: Parameters<typeof leesAdviezen>[0],
    pad: { id: string; advies: string },
  ): Promise<Eenbekend> => {
    const signaal = await bekijkSignaal(ctx, pad.id)
    const advies = (await leesAdviezen(ctx, pad.id)).find(({ id }) => id === pad.advies)
    if (!advies) throw nietGevonden()
    return { signaal, advies }
  },
}
const bekend = page('/signalen/:id/advies/:advies', {
  ...{ ...basis, recht: 'adviesvraag:lezen' },
  ...eenbekend,
  toon: ({ gegevens, omgeving }) => <Bekend {...gegevens} omgeving={omgeving} />,
})
const intrekken = page('/signalen/:id/advies/:advies/intrekken', {
  ...afronden,
  ...eenbekend,
  toon: ({ gegevens, omgeving }) => <Intrekken {...gegevens} omgeving={omgeving} />,
})

/** Asking an expert for advice in general terms, and what she said. */
export const adviesRoutes = [
  nieuw,
  actie('/signalen/:id/advies', {
    ...{ ...vragen, schema: vraagSchema, voer: vraagAdvies, daarna: naarSignaal, bij: nieuw },
  }),
  bekend,
  actie('/signalen/:id/advies/:advies', {
    ...{ ...afronden, schema: antwoordSchema, voer: legAntwoordVast, daarna: naarSignaal, bij: bekend },
  }),
  intrekken,
  actie('/signalen/:id/advies/:advies/intrekken', {
    ...{ ...afronden, schema: intrekSchema, voer: trekAdviesIn, daarna: naarSignaal, bij: intrekken },
  }),
]

/** Today, as a form begins with it. */
function vandaag({ now }: Omgeving): Record<string, string> {
  const [jaar = '', maand = '', dag = ''] = dagVan(now).split('-')
  return { 'op-jaar': jaar, 'op-maand': maand, 'op-dag': dag }
}

function Vragen({ signaal, wie, omgeving }: Nieuw & { omgeving: Omgeving }) {
  const form = vulVoor(omgeving.formulier, vandaag(omgeving))
  return (
    <Werkscherm omgeving={omgeving} titel="Advies vragen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <Aandacht kop="U stelt de vraag zelf">
        <p>
          Baken verstuurt niets. Bel de deskundige, of gebruik uw eigen veilige mail. Leg hier vast wat u
          vraagt.
        </p>
      </Aandacht>
      {wie.length === 0 ? (
        <Leeg kop="Er zijn nog geen deskundigen">
          <p>Uw regio heeft nog niet vastgelegd wie u om advies kunt vragen.</p>
        </Leeg>
      ) : (
        <form noValidate method="post" action={omgeving.pad}>
          <Verborgen naam="advies" waarde={waarde(form, 'advies') || nieuwId(omgeving.now)} />
          <Keuze
            naam="deskundige"
            label="Aan wie vraagt u het?"
            verplicht
            form={form}
            opties={wie.map(({ code, naam, waarover, bereik }) => ({
              ...{ waarde: code, label: naam, uitleg: `${waarover} ${bereik}` },
            }))}
          />
          <TekstZonderPersonen
            naam="vraag"
            label="Wat is uw vraag?"
            uitleg="Houd het algemeen. Schrijf geen namen, adressen, telefoonnummers of kentekens op."
            form={form}
            signaal={signaal}
          />
          <Datumveld naam="op" label="Wanneer vraagt u het?" soort="dag-maand-jaar" verplicht form={form} />
          <Knop>Adviesvraag vastleggen</Knop>
        </form>
      )}
    </Werkscherm>
  )
}

function Bekend({ signaal, advies, omgeving }: Eenbekend & { omgeving: Omgeving }) {
  const form = vulVoor(omgeving.formulier, vandaag(omgeving))
  const mag = magVolgens(
    signaalBeleid.regels,
    omgeving.wie?.rollen ?? [],
    'beoordelen',
    'adviesvraag:wijzigen',
  )
  return (
    <Werkscherm omgeving={omgeving} titel="Adviesvraag">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <NietOpgeslagen tekst={advies.toestand === 'open' ? '' : waarde(form, 'antwoord')} />
      <Heel advies={advies} />
      {mag && advies.toestand === 'open' && (
        <>
          <form noValidate method="post" action={omgeving.pad}>
            <h2>Het antwoord</h2>
            <Verborgen naam="versie" waarde={advies.versie} />
            <TekstZonderPersonen
              naam="antwoord"
              label="Wat is het advies?"
              uitleg="Schrijf ook hier geen namen, adressen, telefoonnummers of kentekens op."
              form={form}
              signaal={signaal}
            />
            <Datumveld naam="op" label="Wanneer kreeg u het?" soort="dag-maand-jaar" verplicht form={form} />
            <Knop>Antwoord vastleggen</Knop>
          </form>
          <p>
            <a href={`/signalen/${signaal.id}/advies/${advies.id}/intrekken`}>Vraag intrekken</a>
          </p>
        </>
      )}
    </Werkscherm>
  )
}

function Intrekken({ signaal, advies, omgeving }: Eenbekend & { omgeving: Omgeving }) {
  const { toestand, versie, aan } = advies
  return (
    <Werkscherm omgeving={omgeving} titel="Adviesvraag intrekken">
      <Terug href={`/signalen/${signaal.id}/advies/${advies.id}`}>Naar de adviesvraag</Terug>
      {toestand === 'open' ? (
        <form noValidate method="post" action={omgeving.pad}>
          <p>De vraag aan {aan} blijft bewaard bij het signaal. U wacht niet meer op een antwoord.</p>
          <Verborgen naam="versie" waarde={versie} />
          <TekstZonderPersonen
            naam="reden"
            label="Waarom trekt u de vraag in?"
            uitleg="Schrijf ook hier geen namen op."
            form={omgeving.formulier}
            signaal={signaal}
            rijen={3}
          />
          <Knop soort="gevaar">Intrekken</Knop>
        </form>
      ) : (
        <>
          <NietOpgeslagen tekst={waarde(omgeving.formulier, 'reden')} />
          <p>Deze adviesvraag is al klaar.</p>
        </>
      )}
    </Werkscherm>
  )
}
