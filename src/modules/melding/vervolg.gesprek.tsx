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
import { WatNogMeer } from './gesprek-anders.view.tsx'
import { LoketLeestijden } from './gesprek-leestijden.tsx'
import { WisKnop } from './melden.ontvangst.tsx'
import { datumIn, Meldscherm } from './melden.schil.tsx'
import { grenzen } from './melding.schema.ts'
import { type Meldteksten, tekstenIn } from './teksten/talen.ts'
import { StuurBestand } from './vervolg.bestand.tsx'
import type { Gesprek, GesprekBericht } from './vervolg.ts'

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
          dir="ltr"
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
  /** Of which municipality the reading hours are; absent when the database is gone. */
  leestijden?: { regio: Regio; gemeente: string | null }
}

/** The conversation; without `gesprek` (the database is gone) only the reader's own text. */
export function Gesprekspagina(props: Props) {
  const { omgeving, taal, formulier, code, zaad, gesprek, leestijden } = props
  const t = tekstenIn(taal)
  const { verstuurd, bericht = verstuurd ? t.vervolg.verstuurd : undefined } = props
  return (
    <Meldscherm
      omgeving={omgeving}
      taal={taal}
      titel={t.vervolg.gesprek}
      formulier={formulier}
      taalformulier={{ id: 'bericht', naar: '/melden/vervolg' }}
    >
      <h1>{t.vervolg.gesprek}</h1>
      {bericht && (
        <Aandacht soort="gelukt">
          <p>{bericht}</p>
        </Aandacht>
      )}
      {gesprek?.geenContactSinds && (
        <Aandacht>
          <p>{t.gesprek.stop.gedaan(datumIn(t, gesprek.geenContactSinds))}</p>
        </Aandacht>
      )}
      {gesprek && <Stand t={t} gesprek={gesprek} />}
      <form id="bericht" noValidate method="post" action="/melden/vervolg/bericht">
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
      {leestijden && (
        <>
          <h2>{t.start.lezen}</h2>
          <LoketLeestijden t={t} regio={leestijden.regio} code={leestijden.gemeente} now={omgeving.now} />
        </>
      )}
      {leestijden && (
        <StuurBestand t={t} regio={leestijden.regio} form={formulier} verborgen={{ taal, code, zaad }} />
      )}
      {gesprek && <WatNogMeer {...{ taal, code }} stop={!gesprek.geenContactSinds} />}
      <WisKnop taal={taal} tekst={t.vervolg.sluit} uitleg={null} />
    </Meldscherm>
  )
}

function Stand({ t, gesprek }: { t: Meldteksten; gesprek: Gesprek }) {
  const { toestand, ontvangenOp, berichten, vraagOpen } = gesprek
  const regels = berichten.map((bericht) => alsRegel(t, bericht))
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
      {vraagOpen && (
        <Aandacht kop={t.gesprek.vraag}>
          <p>{t.gesprek.vraagUitleg}</p>
        </Aandacht>
      )}
      <h2>{t.vervolg.berichten}</h2>
      {regels.length === 0 ? <p>{t.vervolg.geen}</p> : <Tijdlijn gebeurtenissen={regels} />}
      {berichten.some(({ van }) => van === 'meldpunt') && <p>{t.gesprek.gezienUitleg}</p>}
    </>
  )
}

function alsRegel(t: Meldteksten, { id, van, tekst, op, vraag, gelezenOp }: GesprekBericht) {
  const gelezen = gelezenOp ? t.gesprek.gelezen(datumIn(t, gelezenOp)) : t.gesprek.nogNietGelezen
  return {
    sleutel: id,
    moment: datumIn(t, op, true),
    datetime: op.toISOString(),
    titel: vraag ? t.gesprek.vraag : t.vervolg.van[van],
    inhoud: (
      <>
        <p className="gegevens__waarde" dir="auto">
          {tekst}
        </p>
        {van === 'melder' && <p>{gelezen}</p>}
      </>
    ),
  }
}
