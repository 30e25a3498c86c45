import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { internalComponents } from '@tarojs/shared'
import { isUnused, leaveOutUnused } from './attributes.table'

const SOURCES = path.join(__dirname, '..', '..', 'src')
const files = fs
  .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx$/.test(name) && !/\.test\.tsx$/.test(name))

/** What Taro's templates give to every element beside its own list. */
const OF_ALL = ['key', 'id', 'style', 'className', 'onClick']

/** What a file writes on Taro's components: `View hoverClass`. */
function written(name: string): string[] {
  const file = ts.createSourceFile(name, fs.readFileSync(path.join(SOURCES, name), 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const taro = new Map<string, string>()
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === "'@tarojs/components'") {
      const bindings = node.importClause?.namedBindings
      if (bindings && ts.isNamedImports(bindings))
        for (const one of bindings.elements) taro.set(one.name.text, (one.propertyName ?? one.name).text)
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const component = taro.get(node.tagName.getText())
      for (const attribute of node.attributes.properties)
        if (component && ts.isJsxAttribute(attribute) && !OF_ALL.includes(attribute.name.getText()))
          found.push(`${component} ${attribute.name.getText()}`)
    }
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

const all = [...new Set(files.flatMap(written))]

it('no page writes what the templates leave out', () => {
  expect(all.length).toBeGreaterThan(10)
  expect(all.filter((one) => isUnused(...(one.split(' ') as [string, string])))).toEqual([])
})

it.each([
  ['View', 'onTouchStart'],
  ['View', 'onLongPress'],
  ['Text', 'userSelect'],
  ['Button', 'openType'],
  ['Input', 'adjustPosition'],
  ['ScrollView', 'onScroll'],
])('a page that wrote %s %s would be found', (component, property) => {
  expect(isUnused(component, property)).toBe(true)
})

it('what is left out is gone from the list, and the rest stays', () => {
  const list = structuredClone(internalComponents) as Record<string, Record<string, string>>
  leaveOutUnused(list)
  expect(Object.keys(list.View)).toEqual(['hover-class'])
  expect(Object.keys(list.Button)).toEqual(['disabled', 'hover-class'])
  expect(Object.keys(list.Input)).toEqual([
    'value',
    'type',
    'placeholder',
    'placeholder-class',
    'maxlength',
    'focus',
    'bindInput',
    'bindBlur',
  ])
  expect(list.Canvas).toEqual(internalComponents.Canvas)
})
