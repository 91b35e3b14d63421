import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { PlainDocument } from './plain-document.js';
import { attribute, PlainElement, type PlainAttribute } from './plain-element.js';
import {
  isElement,
  isText,
  NODE_TYPES,
  PlainComment,
  PlainText,
  type PlainNode,
  type PlainParent,
} from './plain-node.js';

/** What the HTML parser makes of a page. */
export type PlainTypes = TreeAdapterTypeMap<
  PlainNode,
  PlainParent,
  PlainNode,
  PlainDocument,
  PlainDocument,
  PlainElement,
  PlainComment,
  PlainText,
  PlainElement,
  PlainComment
>;

/** Builds plain nodes for the HTML parser, owned by `owner`; or by a document of its own. */
export function treeAdapterOf(owner: PlainDocument | null): TreeAdapter<PlainTypes> {
  let document = owner;
  const current = (): PlainDocument => (document ??= new PlainDocument());
  return {
    createDocument: current,
    createDocumentFragment: () => new PlainDocument(),
    createElement: (name, namespace, attributes) =>
      new PlainElement(current(), name, namespace, attributes.map(asAttribute)),
    createCommentNode: () => new PlainComment(current()),
    createTextNode: (text) => new PlainText(current(), text),
    appendChild: (parent, node) => parent.appendChild(node),
    insertBefore: (parent, node, reference) => parent.insertBefore(node, reference),
    // What a template holds is no part of the page.
    setTemplateContent: () => undefined,
    getTemplateContent: () => new PlainDocument(),
    setDocumentType: () => undefined,
    setDocumentMode: (of, mode) => {
      of.mode = mode;
    },
    getDocumentMode: ({ mode }) => mode,
    detachNode: (node) => {
      node.remove();
    },
    insertText: (parent, text) => {
      insertText(parent, text, null, current());
    },
    insertTextBefore: (parent, text, reference) => {
      insertText(parent, text, reference, current());
    },
    adoptAttributes: (element, attributes) => {
      for (const each of attributes.map(asAttribute)) {
        if (!element.hasAttribute(each.name)) element.setAttributeNode(each);
      }
    },
    getFirstChild: ({ firstChild }) => firstChild,
    getChildNodes: ({ childNodes }) => childNodes,
    getParentNode: ({ parentNode }) => parentNode,
    getAttrList: ({ attributes }) => attributes.map(({ name, value }) => ({ name, value })),
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: isText,
    isCommentNode: (node): node is PlainComment => node.nodeType === NODE_TYPES.COMMENT_NODE,
    isDocumentTypeNode: (node): node is PlainComment => node.nodeName === '#doctype',
    isElementNode: isElement,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

/** Text that comes in pieces is one node, as in a browser. */
function insertText(
  parent: PlainParent,
  text: string,
  reference: PlainNode | null,
  owner: PlainDocument,
): void {
  const before = reference === null ? parent.lastChild : reference.previousSibling;
  if (before !== null && isText(before)) before.data += text;
  else parent.insertBefore(new PlainText(owner, text), reference);
}

/** An attribute as the parser tells it: that of embedded markup may have a prefix. */
function asAttribute({
  prefix,
  name,
  value,
}: {
  readonly prefix?: string;
  readonly name: string;
  readonly value: string;
}): PlainAttribute {
  return attribute(prefix === undefined || prefix === '' ? name : `${prefix}:${name}`, value);
}
