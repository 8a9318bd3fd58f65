import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole HTML document; nothing of React goes to the browser. */
export function renderPagina(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`
}
