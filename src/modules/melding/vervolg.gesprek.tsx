import type { Formulier, Omgeving } from '../../web/page.ts'
import {
  Aandacht,
  Gegevens,
  Knop,
  Knoplink,
  Knoppen,
  Tekstvak,
  Tekstveld,
  Tijdlijn,
  Verborgen,
} from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { WisKnop } from './melden.ontvangst.tsx'
import { datumIn, Meldscherm } from './melden.schil.tsx'
import { grenzen } from './melding.schema.ts'
import { type Meldteksten, tekstenIn } from './teksten/talen.ts'
import { StuurBestand } from './vervolg.bestand.tsx'
import type { Gesprek } from './vervolg.ts'

type Deel = { omgeving: Omgeving; taal: string; formulier: Formulier }

/** Asks for the code; it only ever travels in the body of a post. */
export function Codepagina({ omgeving, taal, formulier }: Deel) {
  const t = tekstenIn(taal)
  return (
    <Meldscherm
      omgeving={omgeving}
      taal={taal}
      titel={t.vervolg.titel}
      formulier={formulier}
      talen={omgeving.pad === '/melden/vervolg'}
    >
      <h1>{t.vervolg.titel}</h1>
      <form noValidate method="post" action="/melden/vervolg">
        <Verborgen naam="taal" waarde={taal} />
        <Tekstveld
          naam="code"
          label={t.vervolg.code}
          uitleg={t.vervolg.codeUitleg}
          verplicht
          spellCheck={false}
          form={formulier}
        />
        <Knoppen>
          <Knop>{t.vervolg.open}</Knop>
          <Knoplink soort="secundair" href={`/melden?taal=${taal}`}>
            {t.vervolg.nieuw}
          </Knoplink>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}

type Props = Deel & {
  code: string
  zaad: string
  verstuurd?: boolean
  /** What there is to say instead, when a file was sent. */
  bericht?: string | undefined
  gesprek: Gesprek | null
  /** Without it there is no way to send a file. */
  regio?: Regio
}

/** The conversation; without `gesprek` (the database is gone) only the reader's own text. */
export function Gesprekspagina({ omgeving, taal, formulier, code, zaad, gesprek, ...props }: Props) {
  const t = tekstenIn(taal)
  const { verstuurd, regio, bericht = verstuurd ? t.vervolg.verstuurd : undefined } = props
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.vervolg.gesprek} formulier={formulier}>
      <h1>{t.vervolg.gesprek}</h1>
      {bericht && (
        <Aandacht soort="gelukt">
          <p>{bericht}</p>
        </Aandacht>
      )}
      {gesprek && <Stand t={t} gesprek={gesprek} />}
      <form noValidate method="post" action="/melden/vervolg/bericht">
        <Verborgen naam="taal" waarde={taal} />
        <Verborgen naam="code" waarde={code} />
        <Verborgen naam="zaad" waarde={zaad} />
        <Tekstvak
          naam="tekst"
          label={t.vervolg.schrijf}
          uitleg={t.vervolg.schrijfUitleg}
          verplicht
          maximaal={grenzen.tekst}
          form={formulier}
        />
        <Knoppen>
          <Knop>{t.vervolg.verstuur}</Knop>
        </Knoppen>
      </form>
      {regio && <StuurBestand t={t} regio={regio} form={formulier} verborgen={{ taal, code, zaad }} />}
      <WisKnop taal={taal} tekst={t.vervolg.sluit} uitleg={null} />
    </Meldscherm>
  )
}

function Stand({ t, gesprek }: { t: Meldteksten; gesprek: Gesprek }) {
  const { toestand, ontvangenOp, berichten } = gesprek
  const regels = berichten.map(({ id, van, tekst, op }) => ({
    sleutel: id,
    moment: datumIn(t, op, true),
    datetime: op.toISOString(),
    titel: t.vervolg.van[van],
    inhoud: (
      <p className="gegevens__waarde" dir="auto">
        {tekst}
      </p>
    ),
  }))
  return (
    <>
      <Gegevens
        gegevens={[
          { term: t.vervolg.ontvangenOp, waarde: datumIn(t, ontvangenOp) },
          {
            term: t.vervolg.stand,
            waarde: `${t.vervolg.standen[toestand]}. ${t.vervolg.standUitleg[toestand]}`,
          },
        ]}
      />
      <h2>{t.vervolg.berichten}</h2>
      {regels.length === 0 ? <p>{t.vervolg.geen}</p> : <Tijdlijn gebeurtenissen={regels} />}
    </>
  )
}
