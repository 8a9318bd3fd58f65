import { Pagina, Terug } from '../../src/web/ui/index.ts'
import { Formulieren } from './formulieren.tsx'
import { Inhoud } from './inhoud.tsx'

const MENU = [
  { href: '/werk', tekst: 'Werkvoorraad' },
  { href: '/signalen', tekst: 'Signalen', hier: true },
  { href: '/overleg', tekst: 'Overleg' },
  { href: '/zorg', tekst: 'Zorg' },
]

/** Every component in every state, in the shell of a work screen. */
export function Componenten({ taal = 'nl', dir }: { taal?: string; dir?: 'ltr' | 'rtl' }) {
  return (
    <Pagina
      titel="Componenten"
      taal={taal}
      {...(dir && { dir })}
      menu={MENU}
      account={
        <p>
          A. de Vries, Zutphen. <a href="/uit">Uitloggen</a>
        </p>
      }
      oefenmodus
      breed
      voet={
        <p>
          <a href="/privacy">Privacy</a>
        </p>
      }
    >
      <Terug href="/" />
      <h1>Componenten</h1>
      <p>Zo ziet alles eruit, in elke toestand. Gebruik alleen wat hier staat.</p>
      <Inhoud />
      <Formulieren />
    </Pagina>
  )
}
