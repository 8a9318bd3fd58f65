import { randomUUID } from 'node:crypto'
import type { Context as C } from 'hono'
import type { ReactNode } from 'react'
import { type Body, zonderGeheimen } from './invoer.ts'
import { renderPagina } from './render.ts'
import { Knop, Knoplink } from './ui/knop.tsx'
import { Pagina } from './ui/pagina.tsx'

const zinnen: Record<number, { titel: string; tekst: string }> = {
  403: {
    titel: 'Dit is niet verstuurd',
    tekst:
      'Het formulier kwam niet van deze website. Ga terug, laad de pagina opnieuw en probeer het nog een keer.',
  },
  404: { titel: 'Niet gevonden', tekst: 'Deze pagina bestaat niet, of u mag hem niet zien.' },
  415: { titel: 'Dit kunnen wij niet lezen', tekst: 'Gebruik het formulier op deze website.' },
  500: { titel: 'Er ging iets mis', tekst: 'Dit ligt aan ons. Probeer het later nog een keer.' },
}

/** A page that says what is wrong, and nothing about anybody. */
export function foutantwoord(c: C, status: 403 | 404 | 415 | 500): Response | Promise<Response> {
  const { titel, tekst } = zinnen[status]!
  const nummer = status === 500 ? randomUUID().slice(0, 8) : null
  return c.html(
    renderPagina(
      <Kaal titel={titel}>
        <p>{tekst}</p>
        {nummer && <p>Nummer: {nummer}</p>}
        <p>
          <a href="/">Naar het begin</a>
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
  503: {
    titel: 'Het versturen is niet gelukt',
    tekst:
      'Baken kan nu niets opslaan. Er is nog niets verstuurd. Uw tekst staat hieronder. Wacht even en druk dan op Opnieuw versturen.',
  },
}

/** Nothing could be stored: the reader's own text, on the page, in a form that can be sent again. */
export function bewaardeTekst(c: C, body: Body, soort: 401 | 503 | 'opnieuw'): Response | Promise<Response> {
  const { titel, tekst } = uitleg[soort]
  const status = soort === 'opnieuw' ? 401 : soort
  const velden = Object.entries(zonderGeheimen(body)).flatMap(([naam, waarde]) =>
    [waarde].flat().map((deel) => ({ naam, deel })),
  )
  c.header('Retry-After', '5')
  return c.html(
    renderPagina(
      <Kaal titel={titel}>
        <p role="alert">{tekst}</p>
        {status === 401 && (
          <p>
            <a href={soort === 401 ? '/inloggen' : '/opnieuw-inloggen'} target="_blank" rel="noreferrer">
              Inloggen in een nieuw tabblad
            </a>
          </p>
        )}
        <form noValidate method={velden.length > 0 ? 'post' : 'get'} action={c.req.path}>
          {velden.map(({ naam, deel }) => (
            <Teruggave key={`${naam} ${deel}`} naam={naam} tekst={deel} />
          ))}
          <Knop>Opnieuw versturen</Knop>
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

function Kaal({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <Pagina titel={titel} taal="nl">
      <h1 className="utrecht-heading-1">{titel}</h1>
      {children}
    </Pagina>
  )
}
