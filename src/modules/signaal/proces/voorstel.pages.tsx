import { actie, page } from '../../../web/page.ts'
import { Aandacht, Keuzelijst, Knop, Tekstvak, Terug, Verborgen } from '../../../web/ui/index.ts'
import type { Omgeving } from '../../../web/verzoek.ts'
import { vulVoor } from '../../../web/voorinvulling.ts'
import { Werkscherm } from '../../../web/werkscherm.tsx'
import { dossierpad } from '../../melding/index.ts'
import type { Regio } from '../../netwerk/index.ts'
import { bekijkSignaal } from '../bekijk-signaal.ts'
import { naarSignaal, wijzigen } from '../signaal.declaratie.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { kiestWatMag } from '../signaal.ts'
import { deelnemerregels, voorstelSchema } from './proces.schema.ts'
import { nieuwVoorstel } from './schrijf-stuk.ts'
import { stelDelenVoor } from './stel-delen-voor.ts'
import { type Deelvoorstel, laatste } from './stuk.ts'

const voorstellen = { ...wijzigen, verwerking: 'signaal.deelvoorstel' } as const

const pagina = page('/signalen/:id/deelvoorstel', {
  ...voorstellen,
  invoer: dossierpad,
  laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
  toon: ({ gegevens, omgeving }) => <Voorstel signaal={gegevens} omgeving={omgeving} />,
})

/** What the regisseur proposes to share, before the privacyfunctionaris looks at it. */
export const voorstelRoutes = [
  pagina,
  actie('/signalen/:id/deelvoorstel', {
    ...{ ...voorstellen, schema: voorstelSchema, voer: stelDelenVoor, daarna: naarSignaal, bij: pagina },
  }),
]

/** Whom something can be shared with: departments and partners, by name. */
function ontvangers({ functies, partners }: Regio): { waarde: string; label: string }[] {
  return [...partners, ...functies].map(({ naam }) => ({ waarde: naam, label: naam }))
}

function waardenVan(voorstel: Deelvoorstel | undefined): Record<string, string> {
  if (!voorstel) return {}
  const { slachtoffer, aanpak, bevoegdheid, deelnemers } = voorstel
  const regels = deelnemers.flatMap(({ naam, deel, grond }, plek) => [
    [`wie-${plek + 1}`, naam],
    [`deel-${plek + 1}`, deel],
    [`grond-${plek + 1}`, grond],
  ])
  return { slachtoffer, aanpak, bevoegdheid, ...Object.fromEntries(regels) }
}

function Voorstel({ signaal, omgeving }: { signaal: SignaalInzage; omgeving: Omgeving }) {
  const form = vulVoor(omgeving.formulier, waardenVan(laatste(signaal.stukken, 'deelvoorstel')))
  const vast = { form, verplicht: true, rijen: 3 }
  const { beurt } = signaal.stand
  if (beurt && !kiestWatMag(beurt.weging))
    return (
      <Werkscherm omgeving={omgeving} titel="Voorstel om te delen">
        <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
        <Aandacht>
          <p>Een voorstel kunt u nu niet schrijven. {nieuwVoorstel(signaal.regio)}</p>
        </Aandacht>
      </Werkscherm>
    )
  return (
    <Werkscherm omgeving={omgeving} titel="Voorstel om te delen">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <p>De privacyfunctionaris beslist per deelnemer. De naam van de melder gaat nooit mee.</p>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="versie" waarde={signaal.versie} />
        <Tekstvak
          naam="slachtoffer"
          label="Wat betekent dit voor het slachtoffer?"
          uitleg="Is er hulp en onderdak geregeld voordat er iets gebeurt?"
          {...vast}
        />
        <Tekstvak naam="aanpak" label="Welke aanpak kiest u?" {...vast} />
        <Tekstvak
          naam="bevoegdheid"
          label="Welke bevoegdheid hoort daarbij?"
          uitleg="Noem de wet of de APV, en wie de bevoegdheid heeft."
          {...vast}
        />
        {deelnemerregels.map((nr) => (
          <Deelnemer key={nr} nr={nr} form={form} regio={signaal.regio} />
        ))}
        <Knop>Voorstel vastleggen</Knop>
      </form>
    </Werkscherm>
  )
}

function Deelnemer({ nr, form, regio }: { nr: number; form: Omgeving['formulier']; regio: Regio }) {
  const eerste = nr === 1
  return (
    <>
      <h2>Deelnemer {nr}</h2>
      <Keuzelijst
        naam={`wie-${nr}`}
        label={`Wie (deelnemer ${nr})`}
        verplicht={eerste}
        form={form}
        opties={ontvangers(regio)}
      />
      <Tekstvak
        naam={`deel-${nr}`}
        label={`Welk deel heeft deze nodig (deelnemer ${nr})`}
        verplicht={eerste}
        form={form}
        rijen={2}
      />
      <Tekstvak
        naam={`grond-${nr}`}
        label={`Op welke grond (deelnemer ${nr})`}
        verplicht={eerste}
        form={form}
        rijen={2}
      />
    </>
  )
}
