import type { z } from 'zod'
import { bibliographyMethods } from './bibliography.ts'
import { compareMethods } from './compare.ts'
import { documentMethods } from './documents.ts'
import { exchangeMethods } from './exchange.ts'
import { highlightMethods } from './highlights.ts'
import { historyMethods } from './history.ts'
import type { hostMethods } from './host.ts'
import { linkMethods } from './links.ts'
import { noteMethods } from './notes.ts'
import { notebookMethods } from './notebook.ts'
import { operationMethods } from './operations.ts'
import { relationMethods } from './relations.ts'
import { searchMethods } from './search.ts'
import { savedSearchMethods } from './searches.ts'
import { settingMethods } from './settings.ts'
import { tagMethods } from './tags.ts'

/** Every method that a notebook answers. */
export const methods = {
  ...notebookMethods,
  ...documentMethods,
  ...highlightMethods,
  ...tagMethods,
  ...relationMethods,
  ...linkMethods,
  ...noteMethods,
  ...searchMethods,
  ...savedSearchMethods,
  ...compareMethods,
  ...settingMethods,
  ...historyMethods,
  ...exchangeMethods,
  ...bibliographyMethods,
  ...operationMethods,
}

export type Methods = typeof methods
export type MethodName = keyof Methods
/** What a caller sends: defaults and transforms not yet applied. */
export type Params<Name extends MethodName> = z.input<Methods[Name]['params']>
/** What a handler gets: checked and normalised. */
export type CheckedParams<Name extends MethodName> = z.output<Methods[Name]['params']>
export type Result<Name extends MethodName> = z.output<Methods[Name]['result']>

/** The methods that a host, not the notebook, answers. */
export type HostMethods = typeof hostMethods
export type HostMethodName = keyof HostMethods
export type HostParams<Name extends HostMethodName> = z.output<HostMethods[Name]['params']>
export type HostResult<Name extends HostMethodName> = z.output<HostMethods[Name]['result']>

export { ComparisonFormat, type ReportLanguage } from './compare.ts'
export type { Bridge } from './bridge.ts'
export { BibliographicData, BibliographyReport } from './bibliography.ts'
export { ImportReport, UpdateReport } from './documents.ts'
export { ContractError, ErrorCode } from './errors.ts'
export type { Reply } from './errors.ts'
export { events } from './events.ts'
export type { ContractEvent, EventName } from './events.ts'
export { AnnotationsReport, CitationStyle, ExportFormat, ExportPreview, ExportReport } from './exchange.ts'
export { FileHandle, OperationId } from './files.ts'
export { FilePurpose, HostCommand, hostEvents, hostMethods, OpenedFile } from './host.ts'
export type { HostEvent, HostEventName } from './host.ts'
export type { Method } from './method.ts'
export { NoteWithBody } from './notes.ts'
