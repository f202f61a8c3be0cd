/** Bodies, illness, animals, weather and land. Nouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const nature = `
  head / face / neck / throat / chest / shoulder / arm / elbow / wrist / hand / finger / thumb / stomach abdomen belly / hip / leg / thigh / knee / shin / ankle / foot feet
    / toe / heel / back / heart / lung / liver / kidney / eye / ear / nose / mouth / jaw / chin / cheek / lip / tongue / tooth teeth / rib / skull / spine / pelvis
    / collarbone / brain / groin / hamstring / calf calves / achilles / breast / prostate / pancreas / bowel colon / bladder / skin / cervix / ovary
  lung / breast / prostate / pancreatic / bowel colon colorectal / bladder / skin / cervical / ovarian / liver / kidney / brain / stomach / throat / blood / bone / thyroid / testicular
  malaria / cholera / measles / mumps / rubella / polio / typhoid / typhus / dengue / ebola / zika / tuberculosis / hepatitis / influenza flu / pneumonia / meningitis
    / diphtheria / smallpox / mpox monkeypox / chickenpox / aids hiv / covid-19 covid coronavirus / sars / mers / rabies / plague / anthrax / leukemia / diabetes
    / asthma / dementia alzheimer / parkinson / epilepsy / cancer / depression / anxiety / alcoholism / schizophrenia / stroke / sepsis / bronchitis / salmonella / listeria / arthritis / scurvy / leprosy / lymphoma / melanoma
  virus / bacterium bacteria / fungus fungi / parasite
  vaccine / antibiotic / antidote / painkiller / placebo / sedative / antidepressant
  fracture / burn / bruise / concussion / cut
  stab / gunshot / shrapnel
  pregnancy / abortion / miscarriage / stillbirth
  dog puppy / cat kitten / horse pony / donkey / mule / cow cattle / bull / ox oxen / pig hog / sheep lamb / goat / chicken hen poultry / duck / goose geese / camel
    / elephant / lion / tiger / leopard / cheetah / bear / wolf wolves / fox / deer / moose / rabbit / hare / rat / mouse mice / bat / monkey / gorilla / chimpanzee / snake
    / crocodile / alligator / shark / whale / dolphin / eagle / hawk / owl / pigeon / parrot / swan / bee / wasp / hornet / mosquito / ant / spider / scorpion / salmon
    / tuna / cod / trout / herring / mackerel / shrimp prawn / lobster / oyster / mussel / crab / squid / kangaroo / koala / panda / penguin / rhino rhinoceros / hippo
    hippopotamus / zebra / giraffe / buffalo / bison / badger / otter / beaver / squirrel / locust / tortoise turtle / jellyfish
  rain rainfall / snow snowfall / hail hailstone / fog / sleet / frost / sunshine / lightning
  earthquake quake tremor / flood flooding / drought / avalanche / landslide mudslide / hurricane typhoon cyclone / tornado twister / wildfire bushfire / eruption
    / tsunami / blizzard snowstorm / heatwave / hailstorm / sandstorm / famine / epidemic
  fire blaze / explosion blast / flood / collapse / leak / crash collision
  river stream creek / lake pond reservoir / sea ocean / mountain hill / valley / desert / forest / island / beach / swamp marsh / glacier / cave / volcano volcanoes / waterfall
  oak / pine / elm / beech / birch / maple / willow / cedar / palm / chestnut / poplar / eucalyptus
  rose / tulip / lily / orchid / daisy / poppy / daffodil / sunflower
  mercury / venus / mars / jupiter / saturn / uranus / neptune / pluto
  mouse mice / rat / human / monkey / pig / dog / rabbit
  attack / stroke / cancer / fall / overdose
  air / water / soil / food
  blood / urine / saliva / sweat
`;
