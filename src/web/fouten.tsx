import { randomUUID } from 'node:crypto'
import type { Context as C } from 'hono'
import type { ReactNode } from 'react'
import { type Body, zonderGeheimen } from './invoer.ts'
import { renderPagina } from './render.ts'
import { type Teksten, tekstenIn, type Woorden } from './teksten.ts'
import { Knop, Knoplink } from './ui/knop.tsx'
import { Pagina } from './ui/pagina.tsx'
import { PubliekePagina } from './ui/publieke-pagina.tsx'

type Foutstatus = 403 | 404 | 413 | 415 | 500

/** The public's words, when this is somebody from the public; a colleague reads Dutch. */
const publiekeWoorden = (c: C) => c.get('woorden') as Woorden | undefined
const woordenVan = (c: C): Teksten => publiekeWoorden(c)?.teksten ?? tekstenIn('nl')

/** A page that says what is wrong, and nothing about anybody. */
export function foutantwoord(c: C, status: Foutstatus): Response | Promise<Response> {
  const t = woordenVan(c)
  const { titel, tekst } = t.fouten[status]
  const nummer = status === 500 ? randomUUID().slice(0, 8) : null
  c.set('persbaar', true)
  return c.html(
    renderPagina(
      <Kaal titel={titel} publiek={publiekeWoorden(c)}>
        <p>{tekst}</p>
        {nummer && (
          <p>
            {t.nummer}: <bdi>{nummer}</bdi>
          </p>
        )}
        <p>
          <a href="/">{t.naarBegin}</a>
        </p>
      </Kaal>,
    ),
    status,
  )
}

const uitleg = {
  401: {
    titel: 'U bent uitgelogd',
    tekst:
      'Uw tekst staat hieronder en is nog niet opgeslagen. Log in een nieuw tabblad weer in. Kom dan terug en druk op Opnieuw versturen.',
  },
  opnieuw: {
    titel: 'Log opnieuw in',
    tekst:
      'Uw tekst staat hieronder en is nog niet opgeslagen. Baken wil eerst zeker weten dat u het bent. Log in een nieuw tabblad opnieuw in. Kom dan terug en druk op Opnieuw versturen.',
  },
}

/** Nothing could be stored: the reader's own text, on the page, in a form that can be sent again. */
export function bewaardeTekst(c: C, body: Body, soort: 401 | 503 | 'opnieuw'): Response | Promise<Response> {
  const t = woordenVan(c)
  const velden = Object.entries(zonderGeheimen(body)).flatMap(([naam, waarde]) =>
    [waarde].flat().map((deel) => ({ naam, deel })),
  )
  const leeg = velden.length === 0
  const { titel, tekst } = soort === 503 ? t.fouten[leeg ? 'storing' : 503] : uitleg[soort]
  const status = soort === 'opnieuw' ? 401 : soort
  c.header('Retry-After', '5')
  return c.html(
    renderPagina(
      <Kaal titel={titel} publiek={soort === 503 ? publiekeWoorden(c) : undefined}>
        <p role="alert">{tekst}</p>
        {status === 401 && (
          <p>
            <a href={soort === 401 ? '/inloggen' : '/opnieuw-inloggen'} target="_blank" rel="noreferrer">
              Inloggen in een nieuw tabblad
            </a>
          </p>
        )}
        <form noValidate method={leeg ? 'get' : 'post'} action={c.req.path}>
          {velden.map(({ naam, deel }) => (
            <Teruggave key={`${naam} ${deel}`} naam={naam} tekst={deel} />
          ))}
          <Knop>{leeg ? t.opnieuwProberen : t.opnieuwVersturen}</Knop>
        </form>
      </Kaal>,
    ),
    status,
  )
}

/** The session ran out, but it told whose the text is: that lies sealed, and waits for her. */
export function tekstBewaard(c: C): Response | Promise<Response> {
  return c.html(
    renderPagina(
      <Kaal titel="U bent uitgelogd">
        <p role="alert">
          Uw tekst is nog niet verstuurd. Baken bewaart hem voor u. Log weer in. Dan krijgt u uw tekst terug.
        </p>
        <p>Baken bewaart uw tekst een dag. Alleen u kunt hem lezen.</p>
        <Knoplink href="/inloggen">Inloggen</Knoplink>
      </Kaal>,
    ),
    401,
  )
}

function Teruggave({ naam, tekst }: { naam: string; tekst: string }) {
  const vast = naam === 'versie' || naam === 'concept' || tekst.length < 2
  if (vast) return <input type="hidden" name={naam} value={tekst} />
  const lang = tekst.length > 60 || tekst.includes('\n')
  return (
    <p>
      <label htmlFor={naam}>{naam}</label>
      {lang ? (
        <textarea className="utrecht-textarea" id={naam} name={naam} defaultValue={tekst} rows={8} />
      ) : (
        <input className="utrecht-textbox" id={naam} name={naam} defaultValue={tekst} />
      )}
    </p>
  )
}

function Kaal({
  titel,
  publiek,
  children,
}: {
  titel: string
  publiek?: Woorden | undefined
  children: ReactNode
}) {
  const inhoud = (
    <>
      <h1 className="utrecht-heading-1">{titel}</h1>
      {children}
    </>
  )
  if (!publiek) return <Pagina titel={titel}>{inhoud}</Pagina>
  const { taal, richting, teksten } = publiek
  return (
    <PubliekePagina titel={titel} taal={taal} dir={richting} teksten={teksten}>
      {inhoud}
    </PubliekePagina>
  )
}
