import { nieuwId } from '../../kernel/ids.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page } from '../../web/page.ts'
import { Keuze, Keuzelijst, Knop, Tekstvak, Tekstveld, Terug, Verborgen } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { dossierpad } from '../melding/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { haalBetrokkeneWeg, soortnaam, voegBetrokkeneToe } from './betrokken.ts'
import { naarSignaal, wijzigen } from './signaal.declaratie.ts'
import { objectsoorten, persoonrollen, zekerheden } from './signaal.inhoud.ts'
import type { SignaalInzage } from './signaal.presenter.ts'
import { objectSchema, persoonSchema, weghalenPad, weghalenSchema } from './signaal.schema.ts'

type Soort = 'persoon' | 'object'

function toevoegen(soort: Soort) {
  return page(`/signalen/:id/${soort}`, {
    ...wijzigen,
    invoer: dossierpad,
    laad: (ctx, { id }): Promise<SignaalInzage> => bekijkSignaal(ctx, id),
    toon: ({ gegevens, omgeving }) => <Toevoegen soort={soort} signaal={gegevens} omgeving={omgeving} />,
  })
}

const persoon = toevoegen('persoon')
const object = toevoegen('object')

const weghalen = page('/signalen/:id/betrokken/:betrokkene/weghalen', {
  ...wijzigen,
  invoer: weghalenPad,
  laad: async (ctx, { id, betrokkene }) => ({ signaal: await bekijkSignaal(ctx, id), betrokkene }),
  toon: ({ gegevens: { signaal, betrokkene }, omgeving }) => (
    <Weghalen signaal={signaal} betrokkene={betrokkene} omgeving={omgeving} />
  ),
})

/** Who and what occurs in a signaal, put in by hand. */
export const betrokkenRoutes = [
  persoon,
  object,
  weghalen,
  actie('/signalen/:id/persoon', {
    ...wijzigen,
    schema: persoonSchema,
    voer: voegBetrokkeneToe,
    daarna: naarSignaal,
    bij: persoon,
  }),
  actie('/signalen/:id/object', {
    ...wijzigen,
    schema: objectSchema,
    voer: voegBetrokkeneToe,
    daarna: naarSignaal,
    bij: object,
  }),
  actie('/signalen/:id/betrokken/:betrokkene/weghalen', {
    ...wijzigen,
    schema: weghalenSchema,
    voer: haalBetrokkeneWeg,
    daarna: naarSignaal,
    bij: weghalen,
  }),
]

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([code, label]) => ({ waarde: code, label }))

function Toevoegen({
  soort,
  signaal,
  omgeving,
}: {
  soort: Soort
  signaal: SignaalInzage
  omgeving: Omgeving
}) {
  const form = omgeving.formulier
  return (
    <Werkscherm
      omgeving={omgeving}
      titel={soort === 'persoon' ? 'Persoon toevoegen' : 'Adres, bedrijf of iets anders toevoegen'}
    >
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      <form noValidate method="post" action={omgeving.pad}>
        <Verborgen naam="betrokkene" waarde={waarde(form, 'betrokkene') || nieuwId(omgeving.now)} />
        {soort === 'persoon' ? (
          <>
            <Tekstveld
              naam="wat"
              label="Wie is dit?"
              uitleg="Een naam, of hoe u deze persoon noemt. Een naam hoeft niet."
              verplicht
              form={form}
            />
            <Keuze
              naam="rol"
              label="Hoe hoort deze persoon erbij?"
              uitleg="Baken kent geen rol voor een dader. Dat is aan de rechter."
              verplicht
              form={form}
              opties={opties(persoonrollen)}
            />
          </>
        ) : (
          <>
            <Keuzelijst
              naam="soort"
              label="Wat is het?"
              verplicht
              form={form}
              opties={opties(objectsoorten)}
            />
            <Tekstveld
              naam="wat"
              label="Welk adres, bedrijf, kenteken, nummer of account?"
              verplicht
              form={form}
            />
          </>
        )}
        <Keuze naam="zekerheid" label="Hoe zeker is dit?" verplicht form={form} opties={opties(zekerheden)} />
        <Tekstvak naam="toelichting" label="Toelichting" form={form} rijen={4} />
        <Knop>Toevoegen</Knop>
      </form>
    </Werkscherm>
  )
}

function Weghalen({
  signaal,
  betrokkene,
  omgeving,
}: {
  signaal: SignaalInzage
  betrokkene: string
  omgeving: Omgeving
}) {
  const wie = signaal.betrokken.find((b) => b.id === betrokkene)
  return (
    <Werkscherm omgeving={omgeving} titel="Weghalen uit het signaal">
      <Terug href={`/signalen/${signaal.id}`}>Naar signaal {signaal.kenmerk}</Terug>
      {wie ? (
        <form noValidate method="post" action={omgeving.pad}>
          <p>
            {soortnaam(wie.soort, wie.rol)}: <span dir="auto">{wie.wat}</span>
          </p>
          <Tekstvak
            naam="reden"
            label="Waarom haalt u dit weg?"
            verplicht
            form={omgeving.formulier}
            rijen={3}
          />
          <Knop soort="gevaar">Weghalen</Knop>
        </form>
      ) : (
        <p>Dit staat niet meer bij het signaal.</p>
      )}
    </Werkscherm>
  )
}
