// A small place on this device (IndexedDB) for what must not be plain text, or cannot be text at all: keys, sealed words.

const NAME = "duologue";
const VERSION = 1; // raised when a shelf is added
export type Shelf = "keys" | "sealed" | "known";
const SHELVES: readonly Shelf[] = ["keys", "sealed", "known"];

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, VERSION);
    asked.onupgradeneeded = () => {
      for (const shelf of SHELVES)
        if (!asked.result.objectStoreNames.contains(shelf)) asked.result.createObjectStore(shelf);
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => { opened = null; reject(asked.error); };
  });
  return opened;
}

async function run<T>(shelf: Shelf, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode);
    const asked = ask(transaction.objectStore(shelf));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const put = async (shelf: Shelf, key: string, thing: unknown): Promise<void> =>
  void (await run(shelf, "readwrite", (store) => store.put(thing, key)));
export const take = <T>(shelf: Shelf, key: string): Promise<T | undefined> =>
  run(shelf, "readonly", (store) => store.get(key) as IDBRequest<T | undefined>);
export const remove = async (shelf: Shelf, key: string): Promise<void> =>
  void (await run(shelf, "readwrite", (store) => store.delete(key)));
export const keysOn = (shelf: Shelf): Promise<string[]> =>
  run(shelf, "readonly", (store) => store.getAllKeys() as IDBRequest<string[]>);
