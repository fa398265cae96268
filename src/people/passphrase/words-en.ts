/** Common English words, the commonest first. Own list, for judging and for suggesting passphrases. */
export const english: readonly string[] = `
time people year good work first life world hand part child place woman week case point government company number group problem fact
water room mother area money story month right study book word business issue side kind head house service friend father power hour game
line member city community name president team minute idea body information back parent face others level office door health person art
war history party result change morning reason research girl moment air teacher force education love light freedom justice peace truth
king queen master dragon monkey shadow sunshine princess football baseball welcome summer winter spring autumn secret password letter
computer internet phone window garden river mountain forest ocean island desert bridge road street market school church mosque village
country border passport ticket train plane ship boat wheel engine horse tiger lion eagle falcon rabbit camel sheep goat chicken butterfly
flower rose jasmine olive lemon orange apple banana cherry peach grape melon carrot potato tomato onion garlic pepper salt sugar honey
bread butter cheese coffee tea milk juice wine paper pencil table chair lamp candle mirror pillow blanket carpet curtain basket bottle
kettle spoon knife plate bowl copper silver golden iron stone marble crystal diamond emerald amber coral pearl velvet cotton linen
leather yellow purple green orange black white brown silver orange red blue thunder lightning rain snow storm cloud wind breeze morning
evening midnight sunrise sunset moon star planet comet rocket satellite galaxy north south east west island harbour anchor sailor captain
pirate treasure compass map journey traveller stranger neighbour brother sister cousin uncle aunt grandfather grandmother baby family
wedding birthday festival holiday music guitar piano violin drum trumpet song dance theatre cinema picture painter writer poet reader
library museum museum station hotel kitchen bedroom balcony ceiling staircase cellar attic chimney roof wall fence gate tower castle
palace temple fountain well lake valley hill cliff cave beach sand wave tide shell fish whale dolphin turtle lobster spider beetle
cricket hornet sparrow pigeon robin swallow heron stork peacock ostrich panther leopard cheetah giraffe elephant zebra donkey buffalo
hammer ladder bucket shovel needle thread button zipper pocket jacket sweater trousers slipper sandal helmet umbrella suitcase backpack
calendar clock number seven eleven twelve twenty hundred thousand million quarter half double triple circle square triangle corner
simple silent gentle brave clever honest patient careful hungry thirsty sleepy curious lucky happy angry lonely proud famous ancient
modern narrow hollow bitter sweet salty spicy frozen gentle rapid steady loyal noble humble quiet bright gloomy misty windy sunny
walk run jump climb swim carry build repair open close lock follow whisper shout laugh smile listen remember forget answer question
promise reward gather scatter borrow return measure balance protect defend signal message envelope journal article headline witness
lawyer doctor nurse farmer baker butcher barber tailor miner driver pilot soldier guard judge jury prison trial verdict evidence
`
  .trim()
  .split(/\s+/u);
