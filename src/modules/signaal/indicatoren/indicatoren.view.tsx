import { momentTekst } from '../../../web/datum.ts'
import { type Formulier, foutBij, waarde } from '../../../web/formulier.ts'
import {
  Aandacht,
  BijVeld,
  Gegevens,
  Keuze,
  Keuzelijst,
  Knop,
  Tekstvak,
  Verborgen,
} from '../../../web/ui/index.ts'
import { bronoordelen, informatieoordelen, type Stand, standen } from './indicatoren.inhoud.ts'
import type { Indicatoreninzage, Vraag } from './indicatoren.presenter.ts'
import { Feiten } from './waargenomen.view.tsx'

type Props = { inzage: Indicatoreninzage }
const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([code, label]) => ({ waarde: code, label }))

export function Leeswijzer({ inzage }: Props) {
  return (
    <Aandacht kop="Dit helpt u kijken. Het beslist niets.">
      <p>
        Een indicator wijst een kant op en kan ook iets anders betekenen. Niet gezien bewijst niets. Baken
        telt niets op en maakt geen volgorde: een mens weegt.
      </p>
      {inzage.bijMinderjarige.length > 0 && (
        <p>Is iemand minderjarig? Dan hoeft dit deel er niet te zijn: {inzage.bijMinderjarige.join(', ')}.</p>
      )}
    </Aandacht>
  )
}

export function Waarschuwing({ inzage: { herkomst } }: Props) {
  if (herkomst.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Let op: er staat iets over herkomst, geloof of taal">
      <ul>
        {herkomst.map(({ tekst, woord }) => (
          <li key={`${tekst} ${woord}`}>
            Bij: {tekst} Het woord: {woord}.
          </li>
        ))}
      </ul>
      <p>Waar iemand vandaan komt, is nooit een indicator. Laat het niet meewegen.</p>
    </Aandacht>
  )
}

export function Vormkeuze({ inzage: { signaal, vorm, vormen } }: Props) {
  const anders = vormen.filter(({ code }) => code !== vorm)
  return (
    <details>
      <summary>Lijkt het op iets anders? Kies een andere lijst</summary>
      <ul>
        {anders.map(({ code, naam }) => (
          <li key={code}>
            <a href={`/signalen/${signaal.id}/indicatoren?vorm=${code}`}>{naam}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The whole list of one form; nobody has to answer all of it. */
export function Lijstformulier({ inzage, formulier }: Props & { formulier: Formulier }) {
  const { signaal, delen, risicos, vorm } = inzage
  const vragen = [...delen, ...risicos].flatMap((deel) => deel.vragen)
  const eigen = Object.keys(formulier.waarden).some((veld) => veld.startsWith('stand-'))
  const nu = Object.fromEntries(vragen.map(({ naam, stand }) => [`stand-${naam}`, stand]))
  const form = eigen ? formulier : { ...formulier, waarden: nu }
  const oud = eigen && waarde(formulier, 'versie') !== String(signaal.versie)
  return (
    <form noValidate method="post" action={`/signalen/${signaal.id}/indicatoren`}>
      <Verborgen naam="versie" waarde={signaal.versie} />
      <Verborgen naam="vorm" waarde={vorm} />
      {oud && <Intussen vragen={vragen} form={form} />}
      {[...delen, ...risicos].map(({ code, naam, uitleg, vragen }) => (
        <section key={code}>
          <h2>{naam}</h2>
          {uitleg && <p>{uitleg}</p>}
          {vragen.map((vraag) => (
            <Antwoordvelden key={vraag.naam} vraag={vraag} form={form} bronnen={inzage.bronnen} />
          ))}
        </section>
      ))}
      <Knop>Opslaan</Knop>
    </form>
  )
}

/** After a clash: what stands there now, where it is not what the reader has in the form. */
function Intussen({ vragen, form }: { vragen: Vraag[]; form: Formulier }) {
  const anders = vragen.filter(({ naam, stand }) => waarde(form, `stand-${naam}`) !== stand)
  if (anders.length === 0) return null
  return (
    <Aandacht soort="waarschuwing" kop="Dit staat er nu, anders dan in uw formulier">
      <Gegevens gegevens={anders.map(({ tekst, stand }) => ({ term: tekst, waarde: standen[stand] }))} />
    </Aandacht>
  )
}

type Veldprops = { vraag: Vraag; form: Formulier; bronnen: readonly string[] }

function Antwoordvelden({ vraag, form, bronnen }: Veldprops) {
  const { naam, tekst, altijd, feiten } = vraag
  return (
    <>
      <Keuze
        naam={`stand-${naam}`}
        label={tekst}
        uitleg={altijd ? 'Bij een minderjarige geldt dit altijd.' : undefined}
        verplicht
        naast
        form={form}
        opties={opties(standen satisfies Record<Stand, string>)}
      />
      <BijVeld>
        <Feiten feiten={feiten} />
        <Feitvelden naam={naam} tekst={tekst} form={form} bronnen={bronnen} />
      </BijVeld>
    </>
  )
}

const feitvelden = ['feit', 'waaruit', 'bron', 'informatie']

function Feitvelden({
  naam,
  tekst,
  form,
  bronnen,
}: Omit<Veldprops, 'vraag'> & { naam: string; tekst: string }) {
  const open = feitvelden.some((v) => waarde(form, `${v}-${naam}`) || foutBij(form, `${v}-${naam}`))
  return (
    <details open={open}>
      <summary>
        Feit toevoegen<span className="alleen-voorlezen"> bij: {tekst}</span>
      </summary>
      <Tekstvak
        naam={`feit-${naam}`}
        label="Wat is er gezien of gehoord?"
        uitleg="Herkomst, geloof en taal tellen niet mee. Schrijf hier geen gegevens van de politie."
        form={form}
        rijen={2}
      />
      <Keuzelijst
        naam={`waaruit-${naam}`}
        label="Waar weet u dit van?"
        form={form}
        opties={bronnen.map((bron) => ({ waarde: bron, label: bron }))}
      />
      <Keuzelijst naam={`bron-${naam}`} label="De bron is" form={form} opties={opties(bronoordelen)} />
      <Keuzelijst
        naam={`informatie-${naam}`}
        label="De informatie is"
        form={form}
        opties={opties(informatieoordelen)}
      />
    </details>
  )
}

export function Verloop({ inzage: { verloop } }: Props) {
  if (verloop.length === 0) return null
  return (
    <details>
      <summary>Wie vulde wanneer wat in</summary>
      {verloop.map(({ id, op, door, regels }) => (
        <section key={id}>
          <h3>
            {door}, {momentTekst(op)}
          </h3>
          <ul>
            {regels.map((regel) => (
              <li key={regel} dir="auto">
                {regel}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
