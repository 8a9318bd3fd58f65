import type { Omgeving } from '../../../web/page.ts'
import { Knop, Knoppen, Verborgen } from '../../../web/ui/index.ts'
import { Meldscherm } from '../melden.schil.tsx'
import { tekstenIn } from '../teksten/talen.ts'
import type { Wachten } from './laat-binnen.ts'

type Props = { omgeving: Omgeving; taal: string; verzegeld: string; wachten: Wachten }

/** Too many at once: the whole report stays in this page, with the number that lets it in. */
export function Wachtpagina({ omgeving, taal, verzegeld, wachten }: Props) {
  const t = tekstenIn(taal)
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.wacht.titel}>
      <h1>{t.wacht.titel}</h1>
      <p role="alert">{t.wacht.nogNiet}</p>
      <p>{t.wacht.hoeLang(wachten.seconden)}</p>
      <p>{t.wacht.blijf}</p>
      <form noValidate method="post" action="/melden/versturen">
        <Verborgen naam="taal" waarde={taal} />
        <Verborgen naam="concept" waarde={verzegeld} />
        <Verborgen naam="wacht" waarde={wachten.bewijs} />
        <Knoppen>
          <Knop>{t.wacht.knop}</Knop>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}
