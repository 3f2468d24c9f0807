// The 256 words that a room code is said in: short, plain, and hard to mishear for one another. A word is one byte.
// No two begin with the same four letters or are one letter apart. Their order is part of the protocol.
export const ROOM_WORDS: readonly string[] = `
acorn actor album amber anchor angel ankle apple apron arch arrow atlas autumn badge bamboo banjo barley
basket beach beaver bell berry bicycle birch biscuit blanket blossom boat bonnet bottle branch bread bridge
broom bubble bucket butter cabin cactus camel candle canyon carpet castle cedar cellar cherry chimney circle
clay clock clover cobble coffee comet copper coral cotton crayon cricket crystal cushion daisy dancer delta
desert diamond dolphin donkey dragon drawer drum duck eagle easel echo elbow elephant emerald engine envelope
evening fabric falcon farmer feather fern fiddle finger flag flute forest fountain fox frost garden garlic
geese giraffe glacier goblet gravel grape guitar gull hammer harbour harvest hazel hedge helmet heron hill
honey horizon hornet iceberg igloo indigo island ivory jacket jaguar jasmine jelly jigsaw jungle juniper kayak
kettle kingdom kitten koala ladder lagoon lantern laurel lemon lilac linen lizard lobster lotus lunar magnet
mango maple marble meadow melon mirror morning mosaic muffin mustard napkin nectar needle nickel noodle nutmeg
oasis ocean olive onion orchard orange otter oven owl oyster paddle palace panda paper parrot pebble pencil
pepper piano pillow planet plum pocket pond poppy pretzel pumpkin puzzle quarry quilt rabbit radish raft
rainbow raven ribbon river robin rooster rose ruby salmon sandal saturn saucer scarf shadow shell silver
sketch snow spider spoon stable summer sunset swan teapot temple thistle thunder ticket tiger timber toast
tomato torch tower trumpet tulip tunnel turtle umbrella unicorn valley vanilla velvet village violin volcano
waffle wagon walnut water wheel whisper window winter wolf yacht yellow yogurt zebra zigzag zipper
`.trim().split(/\s+/);
