import { opsomming, tijdvorm, weekdagvorm } from '../../web/taalvorm.ts'
import {
  eerstvolgendLeesmoment,
  gemeente,
  type Leesrooster,
  leesrooster,
  type Regio,
} from '../netwerk/index.ts'
import type { Meldteksten } from './teksten/talen.ts'

type Deel = { t: Meldteksten; rooster: Leesrooster; now: Date }

/** When somebody reads, whether that is now, and otherwise when. Never whether this report will be read by then. */
export function Leestijden({ t, rooster, now }: Deel) {
  return (
    <>
      <ul>
        {rooster.tijden.map(({ dagen, van, tot }) => (
          <li key={`${dagen.join()} ${van}`}>{t.gesprek.rooster(dagtekst(t, dagen), van, tot)}</li>
        ))}
      </ul>
      <p>{nuTekst({ t, rooster, now })}</p>
    </>
  )
}

/** For who did not say where yet: of the region, and of each municipality that differs. */
export function AlleLeestijden({ t, regio, now }: { t: Meldteksten; regio: Regio; now: Date }) {
  const gewoon = leesrooster(regio, null, 'meldpunt')
  const anders = regio.gemeenten
    .map(({ code }) => ({ code, rooster: leesrooster(regio, code, 'meldpunt') }))
    .filter(({ rooster }) => rooster.tijden !== gewoon.tijden)
  return (
    <>
      {anders.map(({ code, rooster }) => (
        <section key={code}>
          <p>{t.gesprek.inGemeente(gemeente(regio, code).naam)}</p>
          <Leestijden {...{ t, rooster, now }} />
        </section>
      ))}
      {anders.length > 0 && anders.length < regio.gemeenten.length && <p>{t.gesprek.overal}</p>}
      {anders.length < regio.gemeenten.length && <Leestijden {...{ t, rooster: gewoon, now }} />}
    </>
  )
}

/**
 * For who has a code: of both desks, when they differ. A page that showed only hers would tell whoever looks along whether she
 * reported or asked for help.
 */
export function LoketLeestijden({
  t,
  regio,
  code,
  now,
}: {
  t: Meldteksten
  regio: Regio
  code: string | null
  now: Date
}) {
  const [meldpunt, hulploket] = [leesrooster(regio, code, 'meldpunt'), leesrooster(regio, code, 'hulploket')]
  if (meldpunt.tijden === hulploket.tijden) return <Leestijden {...{ t, rooster: meldpunt, now }} />
  return (
    <>
      <p>{t.gesprek.voorMelding}</p>
      <Leestijden {...{ t, rooster: meldpunt, now }} />
      <p>{t.gesprek.voorHulp}</p>
      <Leestijden {...{ t, rooster: hulploket, now }} />
    </>
  )
}

const werkdagen = 'maandag,dinsdag,woensdag,donderdag,vrijdag'

function dagtekst(t: Meldteksten, dagen: Leesrooster['tijden'][number]['dagen']): string {
  if (dagen.join() === werkdagen) return t.gesprek.werkdagen
  return opsomming(t.datum).format(dagen.map((dag) => t.start.dagen[dag]))
}

function nuTekst({ t, rooster, now }: Deel): string | null {
  const straks = eerstvolgendLeesmoment(rooster, now)
  if (!straks) return null
  return straks <= now ? t.gesprek.nuOpen : t.gesprek.nuGesloten(dagEnTijd(t, straks))
}

function dagEnTijd(t: Meldteksten, moment: Date): string {
  return `${weekdagvorm(t.datum).format(moment)} ${t.gesprek.om} ${tijdvorm(t.datum).format(moment)}`
}
