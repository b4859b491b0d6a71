/** An element: its name and attributes with the prefix of `spaces`, and what stands in it in order. */
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly (XmlElement | string)[];
}
/**
 * Reads well-formed XML without a document type: no entities of its own, nothing from elsewhere. Throws a FileRefusal
 * ('broken') for anything else.
 */
export declare function readXml(bytes: Uint8Array): XmlElement;
/** The elements in an element, with this name when one is given. */
export declare function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[];
/** The first element with this name in an element, or further down a path of names. */
export declare function elementIn(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined;
/** Every element below an element that has this name, at any depth. */
export declare function elementsBelow(element: XmlElement, name: string): Generator<XmlElement>;
