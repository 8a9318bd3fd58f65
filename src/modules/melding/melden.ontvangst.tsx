import type { Omgeving } from '../../web/page.ts'
import { opsomming } from '../../web/taalvorm.ts'
import {
  Code,
  Gevaarbalk,
  Knop,
  Knoplink,
  Knoppen,
  MetPictogram,
  Nummer,
  Verborgen,
} from '../../web/ui/index.ts'
import { leesrooster, type Regio, type Situatie } from '../netwerk/index.ts'
import type { Verzendbaar } from './concept-verzending.ts'
import { Leestijden } from './gesprek-leestijden.tsx'
import { Bellijst, Belwijzer } from './melden.bellen.tsx'
import { Meldscherm, Ongelezen, Sporen, Taalformulier } from './melden.schil.tsx'
import { tekstenIn } from './teksten/talen.ts'

type Bewijs = { omgeving: Omgeving; regio: Regio; concept: Verzendbaar }

/** The receipt: only ever shown for a report that is stored. */
export function Ontvangst({ omgeving, regio, concept, gemeente }: Bewijs & { gemeente: string }) {
  const { taal, antwoorden, verzending } = concept
  const t = tekstenIn(taal)
  const hulp = antwoorden.wie === 'mijzelf' && antwoorden.hulp === 'alleen-hulp'
  const titel = antwoorden.wie === 'mijzelf' ? t.ontvangst.titelHulp : t.ontvangst.titel
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={titel} naar={{ regio, antwoorden }}>
      <MetPictogram naam="ontvangst">
        <h1>{titel}</h1>
      </MetPictogram>
      <Ongelezen omgeving={omgeving} taal={taal} naar={{ regio, antwoorden }} />
      {verzending.code ? <Bewaren code={verzending.code} taal={taal} /> : <p>{t.ontvangst.geenCode}</p>}
      <h2>{t.ontvangst.verder}</h2>
      <ul>
        {(hulp ? t.ontvangst.stappenHulp : t.ontvangst.stappen).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <h2>{t.start.lezen}</h2>
      <Leestijden
        t={t}
        rooster={leesrooster(regio, gemeente, hulp ? 'hulploket' : 'meldpunt')}
        now={omgeving.now}
      />
      <h2>{t.start.bellen}</h2>
      <Belwijzer {...{ t, taal, regio }} open={antwoorden.wie as Situatie} />
      <WisKnop
        taal={taal}
        tekst={t.ontvangst.klaar}
        uitleg={verzending.code ? t.ontvangst.klaarUitleg : null}
      />
    </Meldscherm>
  )
}

function Bewaren({ code, taal }: { code: string; taal: string }) {
  const t = tekstenIn(taal)
  return (
    <>
      <Code code={code} />
      <h2>{t.ontvangst.bewaar}</h2>
      <ul>
        {t.ontvangst.hoe.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <p>
        {t.ontvangst.metCode}{' '}
        <a href={`/melden/vervolg?taal=${taal}`}>
          <Nummer>/melden/vervolg</Nummer>
        </a>
        .
      </p>
    </>
  )
}

/** The button that empties this browser of what we can empty. */
export function WisKnop({ taal, tekst, uitleg }: { taal: string; tekst: string; uitleg: string | null }) {
  return (
    <form noValidate method="post" action="/melden/klaar">
      <Verborgen naam="taal" waarde={taal} />
      {uitleg && <p>{uitleg}</p>}
      <Knoppen>
        <Knop soort="secundair">{tekst}</Knop>
      </Knoppen>
    </form>
  )
}

export function Gewist({ omgeving, taal }: { omgeving: Omgeving; taal: string }) {
  const t = tekstenIn(taal)
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.klaar.titel} sporen={false}>
      <h1>{t.klaar.titel}</h1>
      <p>{t.klaar.uitleg}</p>
      <h2>{t.sporen.titel}</h2>
      <Sporen t={t} />
    </Meldscherm>
  )
}

/** It happens outside the region: a way on, and the way back. */
export function Elders({ omgeving, taal, regio }: { omgeving: Omgeving; taal: string; regio: Regio }) {
  const t = tekstenIn(taal)
  const landelijk = regio.partners.filter((p) => ['politie', 'meldlijn', 'expertise'].includes(p.soort))
  const namen = opsomming(t.datum).format(regio.gemeenten.map((g) => g.naam))
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.elders.titel} taalformulier={{ id: 'taal' }}>
      <Taalformulier taal={taal} terug="elders" />
      <h1>{t.elders.titel}</h1>
      <Gevaarbalk>
        <p>{t.elders.gevaar}</p>
      </Gevaarbalk>
      <p>
        {t.elders.uitleg} {namen}. {t.elders.eigen}
      </p>
      <p>{t.elders.bel}</p>
      <Bellijst {...{ t, taal, regio }} partners={landelijk} />
      <p>{t.elders.bewaard}</p>
      <Knoppen>
        <Knoplink soort="secundair" href="/melden/waar">
          {t.elders.terug}
        </Knoplink>
      </Knoppen>
    </Meldscherm>
  )
}
