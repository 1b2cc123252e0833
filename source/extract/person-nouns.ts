/** Classes of people, by what they do, are or believe → the nouns that name them, one and many. */

import {bothNumbers} from './plurals.ts';

// Nouns that are family names as often (baker, hunter, mason, potter) are left out: they would cut names.
const classes: Readonly<Record<string, string>> = {
	ages:
		'teenager youngster toddler newborn pensioner retiree septuagenarian octogenarian millennial lad guy bloke ' +
		'gentleman gentlewoman lass grown-up',
	kin:
		'stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister sibling twin spouse ' +
		'fiancé fiance fiancée fiancee girlfriend boyfriend ex-wife ex-husband mom dad mum widow widower orphan niece nephew grandson ' +
		'granddaughter grandchild grandparent godfather godmother goddaughter godson relative kinsman ancestor descendant ' +
		'heir heiress father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law ' +
		'great-grandfather great-grandmother',
	company:
		'roommate housemate flatmate classmate schoolmate co-worker coworker co-star bandmate teammate crewmate companion ' +
		'acquaintance confidant confidante mentor protégé protege comrade ally foe adversary enemy competitor counterpart',
	commerce:
		'buyer seller trader dealer merchant retailer wholesaler supplier vendor contractor subcontractor shopper ' +
		'consumer client shareholder stockholder tenant landlord landlady homeowner householder lender borrower taxpayer ' +
		'creditor salesman saleswoman salesperson broker stockbroker realtor accountant bookkeeper actuary auditor ' +
		'underwriter financier magnate industrialist philanthropist benefactor sponsor promoter publicist lobbyist ' +
		'marketer employer shopkeeper storekeeper innkeeper restaurateur hotelier landowner rancher grower breeder ' +
		'beekeeper auctioneer collector freelancer jeweller jeweler pawnbroker grocer greengrocer fishmonger florist ' +
		'tailor',
	trades:
		'technician mechanic electrician plumber carpenter bricklayer welder machinist labourer laborer builder roofer ' +
		'craftsman craftswoman artisan blacksmith goldsmith locksmith watchmaker shoemaker cobbler foreman forewoman ' +
		'handyman repairman clerk cashier waiter waitress bartender barista chef receptionist janitor cleaner caretaker ' +
		'doorman concierge housekeeper nanny babysitter childminder hairdresser courier trucker cabbie chauffeur ' +
		'stewardess docker longshoreman lumberjack logger dairyman vintner winemaker brewer distiller lighthouse-keeper ' +
		'typist gamekeeper groundskeeper gravedigger undertaker seamstress weaver',
	rescue:
		'firefighter fireman paramedic rescuer lifeguard policewoman trooper patrolman constable superintendent warden ' +
		'jailer guardsman bodyguard coroner pathologist investigator sleuth responder coastguard',
	arms:
		'crewman crewmember airman seaman infantryman rifleman sniper gunner cadet conscript draftee reservist serviceman ' +
		'servicewoman commando warrior combatant ex-soldier legionnaire militiaman strategist tactician',
	crime:
		'inmate prisoner detainee hostage captor kidnapper robber burglar thief gunman shooter attacker assailant ' +
		'murderer killer rapist gangster mobster smuggler trafficker swindler fraudster scammer hijacker pirate vandal ' +
		'arsonist poacher looter fugitive perpetrator culprit accomplice bomber hacker offender',
	law:
		'suspect magistrate juror solicitor barrister notary litigator plaintiff defendant complainant appellant petitioner ' +
		'claimant litigant respondent jurist attorney-general ombudsman eyewitness informant informer whistleblower ' +
		'whistle-blower paralegal bailiff negotiator mediator arbitrator conciliator',
	health:
		'patient physician surgeon psychiatrist psychologist therapist physiotherapist pharmacist midwife dentist veterinarian ' +
		'epidemiologist virologist immunologist cardiologist oncologist neurologist radiologist pediatrician ' +
		'paediatrician gynecologist gynaecologist dermatologist anaesthetist anesthesiologist caregiver carer clinician ' +
		'practitioner medic neurosurgeon nutritionist dietitian dietician counsellor counselor healer ophthalmologist optometrist',
	science:
		'biologist botanist zoologist ecologist entomologist ornithologist geologist geographer geophysicist seismologist ' +
		'volcanologist meteorologist climatologist hydrologist oceanographer glaciologist astronomer astrophysicist ' +
		'cosmologist physicist chemist biochemist microbiologist geneticist neuroscientist mathematician statistician ' +
		'logician anthropologist archaeologist archeologist paleontologist palaeontologist linguist philologist ' +
		'sociologist criminologist demographer ethnographer theologian psychoanalyst theorist theoretician experimenter ' +
		'inventor discoverer naturalist conservationist academician technologist programmer developer coder maintainer ' +
		'contributor committer administrator sysadmin sociolinguist epigrapher egyptologist classicist medievalist ' +
		'toxicologist forecaster geochemist primatologist mycologist virtuoso polymath',
	teaching:
		'graduate undergraduate postgraduate academic lecturer tutor instructor educator schoolteacher headmaster headmistress headteacher provost rector pupil ' +
		'schoolboy schoolgirl freshman sophomore alumnus alumna trainee apprentice intern learner examiner librarian ' +
		'curator archivist chancellor',
	arts:
		'composer pianist violinist cellist guitarist drummer bassist saxophonist trumpeter flautist flutist organist ' +
		'vocalist soprano tenor baritone rapper songwriter singer-songwriter lyricist bandleader dancer ballerina ' +
		'choreographer painter sculptor illustrator cartoonist photographer cinematographer cameraman screenwriter ' +
		'scriptwriter dramatist biographer essayist memoirist translator interpreter printmaker ceramicist impressionist ' +
		'magician performer entertainer showman showrunner stuntman puppeteer animator storyteller co-author ghostwriter ' +
		'speechwriter copywriter diarist critic reviewer connoisseur dramaturg librettist muralist stylist couturier ' +
		'supermodel starlet superstar laureate celebrity chronicler narrator newsreader lexicographer grammarian typographer bookseller',
	sport:
		'athlete footballer golfer jockey swimmer sprinter runner skier skater rower boxer wrestler goalkeeper midfielder ' +
		'defender striker batsman quarterback linebacker outfielder shortstop pitcher referee umpire trainer cyclist ' +
		'gymnast sportsman sportswoman olympian paralympian medallist medalist contestant finalist titleholder runner-up ' +
		'winner mountaineer climber hiker surfer sailor mariner skipper helmsman yachtsman yachtswoman spectator',
	travel:
		'commuter motorist motorcyclist pedestrian traveller traveler tourist camper explorer adventurer aviator co-pilot ' +
		'copilot navigator astronaut cosmonaut boatman ferryman backpacker holidaymaker vacationer stowaway castaway',
	places:
		'villager townsman townswoman islander settler inhabitant occupant dweller newcomer migrant immigrant emigrant ' +
		'refugee evacuee deportee expat foreigner outsider northerner southerner easterner westerner suburbanite ' +
		'countryman countrywoman compatriot passerby passer-by bystander onlooker',
	faith:
		'monk nun friar abbess chaplain vicar clergyman clergywoman missionary preacher evangelist cleric mullah ' +
		'worshipper worshiper parishioner believer pilgrim disciple prophet seminarian deacon churchgoer pontiff ' +
		'televangelist cantor guru lama',
	power:
		'monarch emperor empress sultan emir duke duchess baroness viscount marquis tsar czar dictator ruler chieftain ' +
		'warlord strongman autocrat despot statesman stateswoman parliamentarian backbencher councilor alderman ' +
		'assemblyman assemblywoman commissioner undersecretary comptroller regulator registrar bureaucrat technocrat ' +
		'functionary coordinator trustee chairperson vice-chairman vice-chair co-chair co-chairman co-director ' +
		'vice-chancellor deputy-mayor emissary consul attaché interlocutor apparatchik potentate aristocrat nobleman ' +
		'noblewoman courtier kingmaker powerbroker president-elect mayor-elect governor-elect ex-president ex-minister ' +
		'ex-mayor commissar ex-official czarina regent',
	politics:
		'loyalist pacifist monarchist royalist anarchist marxist environmentalist feminist unionist jihadist exile atheist campaigner canvasser volunteer organiser proponent advocate backer devotee admirer detractor skeptic sceptic ' +
		'doubter dissident dissenter defector traitor patriot suffragist suffragette reformer hardliner ideologue ' +
		'demagogue rioter marcher truther denier conspiracist counterprotester counter-protester elector absentee ' +
		'nonvoter nominator appointee designee signatory signer heckler rabble-rouser',
	media:
		'newsman newswoman newspaperman newsreader newscaster presenter announcer broadcaster anchorman anchorwoman ' +
		'podcaster youtuber vlogger tweeter influencer streamer interviewee interviewer questioner listener viewer reader ' +
		'subscriber follower fan commenter poster caller tipster stringer photojournalist newsmaker fact-checker ' +
		'cameraperson paparazzo sportswriter sportscaster documentarian co-host co-anchor',
	parts:
		'beneficiary recipient applicant entrant challenger opponent organizer creator originator mastermind ringleader ' +
		'pioneer planner thinker co-founder co-owner co-creator co-sponsor co-defendant facilitator initiator instigator ' +
		'aspirant latecomer holdout survivor sufferer guardian custodian predecessor successor forerunner understudy ' +
		'bearer messenger',
};

/** Nouns that describe other nouns as often (`the rebel plan`): only their plural is sure to name people. */
const adjectives =
	'adolescent adult teen infant native local liberal moderate radical progressive populist centrist nationalist separatist socialist communist fascist libertarian revolutionary reformist leftist rightist militant insurgent rebel guerrilla jihadi extremist terrorist convict intellectual principal comic evangelical agnostic noble marine juvenile traditionalist isolationist interventionist globalist secularist supremacist segregationist expatriate outlaw orderly';

/** Nouns for people whose plural is no `-s`. */
const irregular =
	'chairmen chairwomen councilmen councilwomen councillors congressmen congresswomen spokeswomen secretaries ' +
	'chancellors premiers governors attorneys kings queens princes princesses popes cardinals bishops archbishops rabbis ' +
	'imams ayatollahs admirals colonels majors lieutenants sergeants commanders brigadiers detectives inspectors ' +
	'sheriffs deputies speakers ambassadors coaches someone somebody anyone anybody everyone everybody nobody ' +
	'townspeople townsfolk tradespeople salespeople clergy alumni alumnae commandos thieves congresspeople laypeople ' +
	'crewmembers servicemembers businesspeople craftspeople sportspeople youths elders paparazzi moms dads mums mujahideen';

/** Nouns for people besides titles and the roles that news name most. */
export const personNouns: ReadonlySet<string> = new Set([
	...Object.values(classes).flatMap(words => words.split(' ').flatMap(bothNumbers)),
	...adjectives.split(' ').map(noun => bothNumbers(noun)[1]!),
	...irregular.split(' '),
]);
