/** Given names besides the most common, by the gender that a pronoun would show; words of English are not among them. */

export const moreWomen: readonly string[] = (
	'aaliyah aarika abagail abbi abeba abena abigael abigale abra achieng adaeze adah adaline adara adda addi adela ' +
	'adelaida adelina adeline adella adelle adena adesuwa adiana adina adora adrea adria adriane adrianna adrianne ' +
	'adriena adrienne adwoa aeriel afton afua agata agatha aggie agnieszka aila aile ailee ailene aili ailis ailyn ' +
	'aime aimee ainhoa aino ainslee ainsley ainslie aisling akosua akua alaine alanah alanna albina alecia aleece ' +
	'aleen alejandrina alene aleta alethea alexa alexandrina alexi alexina alia alica alicea alidia alie alika alis ' +
	'alisa alisha aliza alla allegra alli allina allissa allyson almira alta alvera alvina alyce alys alysa alyse ' +
	'alysia alyson alyss amaka amalea amalee amalia amalie amberly amelie amelina ami amie amna anabel anabella ' +
	'anabelle analiese analise anastassia andee andi andra andreana andria andriana anett anette angele angelia ' +
	'angelika angeline angelita angelle angy ania anica anissa anitra anjali anjela annabell annabella annabelle ' +
	'annalee annaliese annalise annamaria annamarie anneke annemarie annetta anni annice annis annissa annmarie ' +
	'annora anny ansley anthea antonella antonina anya aoife aparajita arabel arabela arabelle ariela ariella arielle ' +
	'arlee arleen arlena arlette arlie arlinda arline arly arlyn aryn ashely ashia ashlan ashlen ashli ashlie ashly ' +
	'ashwini astra aubree aubrie aubry audra audre audrie audry augustina aundrea aurea aurelia aurelie auria aurie ' +
	'aveline avie avis aviva avril ayaan ayelet bahar bambi barbie barbra batsheva beatrix bebe becka belicia belinda ' +
	'bellina benita berenice berta bess bessy bethanne beverley bhavna bianka biljana bintou blaire blakelee blakeley ' +
	'blanca blathnaid blythe bobbi bolanle bonita brandie breanne breena brena brenna bria briana bridgette bridie ' +
	'brigitta brina brinn brinna brita britni britta brittan brittaney brittani brittni bryana bryna brynn brynna ' +
	'brynne caitrin calley calli cally camella cami camila camile cammi cammie candi candie candis candra capucine ' +
	'caren carena caressa cari carin carine carlee carleen carlen carline carlita carlota carlye carlyn carlynn carma ' +
	'carmelia carmelina carmelita carmella carmelle carmina carola carolann carolin carolyne carolynn carrissa caryn ' +
	'casandra casie cassaundra cassey cassi cassondra cassy catarina cate caterina catharine catherin cathrine ' +
	'cathryn cati catie catlin catrina catriona caty cayla cecily celene celestina celestine celie celina chanda ' +
	'channa chantal charis charissa charisse charla charleen charline chelsey chelsy cherise cherlyn chiamaka ' +
	'chidinma chimamanda chinwe christabel christabella christal christel christi christiana christin christyna ' +
	'chrystal ciara cicely cicily ciel cindi clarabelle claribel clarice clarie clarisse clarita claudine clea ' +
	'clemence clementina cleo cloe coleen collette coralie coraline coralyn coretta corie corina corine corinna ' +
	'corissa cornelia corri corrina cortney cosette crissy crista cristabel cristen cristi cristin cristine cristy ' +
	'crysta cyndi cyndy dacey dacia dacie dacy daisey daisi daisie dalia dalila damara damaris danella danette dania ' +
	'danica daniele daniella danika danila danita danna danni danyelle darbie darcey darci darcie dareen daria ' +
	'darleen darline darya dasha davida davina davine dawna dayna deana deanne debby deeann deedee deepika dehlia ' +
	'deidre dela delila delinda della deloris delphine demetra demetria denice denna denyse desirae deva devika ' +
	'devina devonna devora diandra diann dianna dione divya dominga donella donia donica donielle doralyn doreen dori ' +
	'dorthea dorthy dottie dragana dulce dulcie dyana dyane dyanna dyanne dyna ebonee eda edeline edita edwina eilis ' +
	'ekaterina elaina elana elane elayne eleanora eleanore elene eleonora eleonore elicia elinore elisabet elissa ' +
	'elizabet elka elke ellissa elly ellyn elnora eloisa elora elsi elspeth elsy elva elvina elyn elyse elysha elysia ' +
	'elyssa ema emalee emalia emelia emelina emeline emilee emili emiline emmalee emmaline emmalyn emmalynn emmalynne ' +
	'emmeline emmi emmie emylee ericka erina erinn ermina erna eryn esma esmeralda essie estella estrella estrellita ' +
	'ethel etty eugenie eula eun-ji evangelia evangelin evangelina evania evanne eveleen evelina eveline evey evonne ' +
	'evy ezmeralda faina fara farrah fatou fatoumata faustina fayth faythe federica felecia felicity felipa felisha ' +
	'femke feodora fernanda fianna fina fionna fleur florencia flori folasade francisca freida funmilayo gabbi ' +
	'gabriell galina gayatri geeta gena genia genna georgeanne georgiana georgianna ghislaine giana gianina gianna ' +
	'gigi gillian ginelle ginny giorgia gisella giulietta glenna glori gloriana glynis glynnis goldy gordana gracia ' +
	'grainne grayce gretta griselda gulnara gunilla gwendolen gweneth gwenneth gwyneth gwynne habiba hailee hali ' +
	'halie halli hally hana hanny harli harlie harmonie haruka hatice hayley hedy heidie helaina helaine hilde hinda ' +
	'holli hollie holly honoria hope hyun-ju idalia ifeoma ileana ilene ilsa ilyse ilyssa imogene ina inessa inna ' +
	'ioana iona iryna isabelle isha isidora itziar ivett ivette ivie ivonne ivy izabel jacinta jackelyn jacklin ' +
	'jacklyn jackqueline jacquelin jacquelynn jacqui jade jadwiga jami jammie janaya janaye janeen janel janella ' +
	'janessa janetta janeva janey jania janina janis janna jannel jannelle jaquelin jaquelyn jasmina jaya jaymee ' +
	'jazmin jeana jeane jeanelle jeanie jeanna jemima jemimah jenelle jeni jenica jeniece jeniffer jenilee jenine ' +
	'jennette jenni jennica jessa jessalyn jessamyn jesselyn jessi jessika jewelle jillene jitka jiyeon joana joanie ' +
	'jocelin joceline jocelyne jodee joelie joella joelle joellen joelly joelynn johannah johna johnna jolee joleen ' +
	'joli jolie joline jolyn jolynn jordanna jori jorie joscelin josee josefa josepha josephina josey josi josselyn ' +
	'joya joycelin juhi julee juli juliane juliann julieta julietta julina julissa junia junie jyoti kacey kacie kacy ' +
	'kaela kaia kaila kaile kailey kaisa kaitlynn kaja kala kaleena kalie kalila kalina kalinda kalli kally kalpana ' +
	'kameko kamila kamilah kamillah kandace kania kanya karalee karalynn karena karia karie karilynn karine karisa ' +
	'karissa karlee karleen karlene karlie karly karlyn karmen karolina karoline karrah karrie kary kasey kassandra ' +
	'kassey kassi kassia kassie kata katalin katarzyna katee katerina katerine katey katharine katharyn katherina ' +
	'katheryn kathryne katina katlin katrine kattie katya kavita kavya kay kaycee kayle kaylee kayley kaylyn keeley ' +
	'keely kelcey kelci kelcie kelcy kellsie kellyann kelsi kelsy kenna keriann kerianne kerri kerrie kerrin kerstin ' +
	'kesley keslie kessiah khadijah kiah kiele kimberlee kimberli kimberlyn kimmie kimmy kira kirbie kiri kirstyn ' +
	'klara konstance kora koral kori korie krissie krissy kristal kristan kristel kristy kristyn krysta krystle ' +
	'krystyna kumiko kyla kylynn kyrstin lacee lacey lacie ladonna laetitia laina lainey lakshmi laleh lanae lani ' +
	'lanita lanna laraine larina larisa larissa laryssa latia latisha lauralee laureen lauretta lauri lauryn lavena ' +
	'lavina lavinia layla layney leandra leann leanna leanora leeann leeanne leela leelah leena leesa leia leigha ' +
	'leilah leisha lela lelah lelia lenette lenna lenora leola leonora leora lesli lesly letizia lettie lexi lexie ' +
	'lexine lexy leyla lezlie lia liane lianna libbey libbi libbie lida lilah lilia liliane lilla lilli lilyan lindi ' +
	'lindie lindsy linet linette linzy lisabeth lisette lisha lita livvy lizabeth lizbeth lizette lizzy lona loni ' +
	'lonna lora loraine loralee loralie loreen lorelle lorene lorenza lorianna lorianne lorie lorna lotte louella ' +
	'lubna luci lucienne lucila lucina lucine ludmila luella luise lula lura lyda lydie lyndsay lyndsey lyndsie ' +
	'lynelle lynett lynna lynnea lynnette lynsey maaike mabelle mable madalena madalyn maddalena maddi madelaine ' +
	'madelena madelene madelin madelina madelon madelyn madhuri mady maegan maelle magda magdalene maggee maggi maggy ' +
	'maha mahala mahalia mahnaz mahsa maire maisey maite mala malanie malena malgorzata malina malinda malissa ' +
	'mallorie malorie malvina malynda mame mandi mandie manon manya marcela marcelle marci marcie maren marena ' +
	'maressa margalit margarete margarette margaux margeaux margery margie margret mariama mariann marianna maribelle ' +
	'maribeth mariel marielle marietta marijke marika marilee marilin marin marinna maris mariska marita maritsa ' +
	'mariya marjatta marjory marleah marlee marleen marlie marlyn marnie marquita marrissa marthe marya maryanna ' +
	'marybelle marybeth maryellen maryjane maryjo marylee marylin maryrose marysa masha masih mathilda matilde ' +
	'maybelle maye mayumi meaghan meara mechelle meena meghann megumi mei-ling mela melany melina melisa melita ' +
	'mellisa melodee melodie melonie melony merci mercie meridith meriel merilyn merissa merlina merna meta micaela ' +
	'michaella michelina michell mignon mikaela milena milica milka milli millie milly minako miquela mira mirabel ' +
	'mirabella mirabelle mireille mirella mirelle mirna misha misti modesta mollee molli montserrat mora morena ' +
	'morgana morganne myrah myranda myriam myrna nadeen nadiya nadya nalani nana nanci nani narges nari natalee ' +
	'natalina nathalia natividad neala neda neely neha neila nelia nell nelle nelli nerissa nessa netta neysa niamh ' +
	'nichol nicholle nicki nicolina nicolle nikkie nikoletta ninette nissa nissie nixie nneka noami noelani noell ' +
	'noella nola nomi nona noni norah nuria nusrat nydia oceane odelia odilia olufunke ondrea ora oralia oriana orla ' +
	'padma paola paolina parisa patrica pearla perl perri phaedra phebe philomena pietra pippa pirjo pollyanna pooja ' +
	'poppy prachi prisca priscella priti priyanka quintana rachele radha rae raeann rafaela rahel raina raine rakel ' +
	'randa randee rania raphaela rashida raychel rayna rea rebbecca rebeca rebecka rebeka rebekkah reem reena reeva ' +
	'regine reiko reina rekha renate reyna rhianna rhianon riane riitta riki rina risa ritu riva rivkah robbi robyn ' +
	'rochell rocio roda romona romy rona ronda ronica ronni rori rorie rosabel rosabella rosabelle rosaleen rosaline ' +
	'rosana rosanne roseanna roselia roselin roseline rosina roxane roxanna roxi roxie roxy rozella rubi rubie ' +
	'rukhsana ruthann ruthanne ruthy ryann sabeen sada sadaf sadye saidee saima sakura sallie saloma sanaa sandi ' +
	'sandie sangeeta sania sanne sapphira saraann sarajane sarena sarita sashenka savina savitri seana sela selia ' +
	'selina selinda seline sephira shabana shabnam shaina shanda shandra shani shannah shannen shanon shanta shantee ' +
	'shanti shara sharai sharla sharleen sharmila shayla shaylah shaylyn shaylynn shayna sheena shelbi shelia sheree ' +
	'shereen sherilyn sherline sheryl shir shirlee shirlene shobha shoshana shoshanna siana sianna sibel silvana ' +
	'simonne simran sinead smriti snezana sofie solene solveig sonni sonya sophey sophi sophronia soraya sorcha staci ' +
	'stacia starla starlene stefania stefanie steffi stephani stephannie stephenie stephine stormi stormie suki ' +
	'sumaya susann susannah sushma susie susy suzanna suzy swati sybilla sydelle tabbitha talia tallia tallulah talya ' +
	'talyah tamarah tamarra tamera tami tammi tana tanvi tarah taraneh tarra taryn tasia teena teodora terese ' +
	'teresita teressa terra tessie theadora theodora theressa tiffani tiffanie tillie tilly tisha tobi tomi tommi ' +
	'tomoko tonie tori torie torrie tove tracee tresa tressa trish trista trixie tuula twyla urvashi uzma valene ' +
	'valery valerye valina vania vanna vanny verena vernice veronika veronique vickie vida vidya viki vikki vina ' +
	'vinita violetta violette virgina vitoria vittoria vivi vivia vivianna vivianne vivien waneta wangari wanjiru ' +
	'wendi wenona wiesje willamina winni winnifred wislawa wynne xaviera xena xenia xiomara xylia yadira yasmeen ' +
	'yewande ynez ysabel yumiko yuna yusra zabrina zahara zandra zaneta zarah zdenka zeinab zena zenia zia zita zofia ' +
	'zohreh zoila zora zorah zsazsa zuleikha zulema zuzanna'
).split(' ');

export const moreMen: readonly string[] = (
	'abdel-fattah abdirahman abdoulaye abhishek abie abiodun abiy abrahan abram abran abubakar adebayo ademola adham ' +
	'aditya adlai adolph adriano adrien agustin aharon ahmadou aiman ajit akim akin akinwumi aksel alasdair alaster ' +
	'aldin aldon aldric aldwin aleksandar aleksandr alexandr alexandro alexandros alhassan alioune alister allister ' +
	'alon aloysius alphonso alvan alvie alvis alwin alwyn aman amjad anand anas andras andrej andrey angel aniket ' +
	'anselm anson antone antoni antonino anurag arel ario arjen arjun arlan arley arlin arman arnab arnaldo arnie ' +
	'arnoldo aron arron artemus artie arun arvin arvind asad ashraf ashwin atif augie augustin augusto avigdor ' +
	'avinash avram ayaz ayub azim babatunde baburam bakary barnabas bartosz basem basilio bassam bastien bayo ' +
	'beauregard benedetto benjamen benji benyamin bernardo bertram bhupesh bilawal blane blayne bohdan boubacar ' +
	'bradan bradly bram branden brandyn brenden brendin briant broderick brodie brok bron bryon burak byran bülent ' +
	'cale cathal caz cecilio cengiz chadd chadwick chas chauncey che cheikh chidi chijioke chinedu christiano ' +
	'christoffer christoper christoph christophe christos chukwuma cillian cirilo ciro clemente conan conrado ' +
	'constantin constantino cosimo cosme cozmo cristian cristiano cristobal cyprian daan damiano daouda dapo daren ' +
	'dario dariusz darko darrick darrin daven davey davide davon deepu delmer demetre demetri derick derrek derrik ' +
	'derron derwin detlef dev dex diarmuid dilan dilip dimitry dionisio djibril domenic domenico donal donavon dragan ' +
	'dusko dwain eamon eben ebenezer eckhard edan edgard edgardo edin edsel efrem egor ehsan ehud eirik ekkehard ' +
	'ekrem eldin elihu elvin elwin emanuele emmit emre enos enrico eoin ephrem erek ermin errick erwin esdras estevan ' +
	'etan etienne eugenio ewen ezequiel fabiano fabien fadel fadi farhan fawad femi festus filippo fintan folarin ' +
	'fransisco frederico frederik fredric fredrick frithjof gabe gamaliel ganesh garek garv gaspard gavan geno georgi ' +
	'gerik gernot gerome gerrard gery gian gijs giordano girish giulio glendon godwin goodluck gopal gradey graeme ' +
	'gregg greggory gregorio grzegorz gulbuddin gunar gunter gustaf gustave haakon hafez haider haji hamad hammad ' +
	'hari harlen harlin haroun harsh hartmut haruki hayden haydon helmuth hemant hendrik heriberto hermon hernando ' +
	'hershel hervey hideo hiroyuki hisham hobie horacio horatio hrithik idriss ifeanyi ihor ilario imad imtiaz inigo ' +
	'irvin isaak isac isadore isak isidoro ismail issiah itamar ivor izaak izak jabez jacobo jagdish jairam jamey ' +
	'jamil jamill jarad jarib jarid jarkko jarred jarret jarrett jarrid jase jasen javed jawad jayson jedediah ' +
	'jedidiah jefferey jehu jeno jerad jeramie jereme jeremie jermain jermayne jeroen jeromy jerrold jessee jessey ' +
	'jethro jigme jimmie jitendra joerg joginder johnathon johny joop jordon jorn jorrit jory joshia joshuah josiah ' +
	'josias juhani juma justen justino justis justus kahlil kaleb kalil kalvin kapil karan kashif kaspar katsuya ' +
	'kazuo kemal kenan kennett kennith kenton kerem kerwin kevan keven kevon khaled khalil khizr kiel kienan kile ' +
	'kilian killian kimmo kiyoshi koen koichi kojo konstantine korey kristo kristofer kristoffer kristofor kristopher ' +
	'kunal kurtis kwabena kwasi lalo lalu laurence laurent laxman lazare lemar lemuel lennard lokman lonny lorcan ' +
	'louie lucian lucius maciej mahendra mahesh makoto malvin mamoon manish manmohan mannie manoj marcello marcellus ' +
	'marcos markos martino martyn marven masato masayoshi massimiliano mateo matias mattheus matthieu mattias maury ' +
	'maximilien maximo mazen mehmood melih melvyn mendy mervin merwin michale micheal mikey mikkel mikol milind ' +
	'milorad mirko mladen mohamud mohan moise moishe mokhtar morgun moritz mose mukhtar murat murshed mustapha mycah ' +
	'mychal myer mylo myron nadeem naguib naoki naresh nasir nataniel nathanael nathanial nawaz nebojsa niccolo ' +
	'nickey nickolai nickolas nickolaus nicolai nicolis niel niko nikola nikolaos nikolas nikolaus niles nilesh nitin ' +
	'nizar nnamdi noach nobuo noland obed obediah oberon obie obinna octavius oisin okezie olamide olin olusegun omer ' +
	'omero onur orin orlan orren osamu osbert ossi ottmar oumar ousmane oyvind ozzie ozzy paco padraic padraig pancho ' +
	'pankaj pasquale patric paulo pernell pervaiz phillip phillipe pim piotr prabhakar pradeep pramod pratap praveen ' +
	'prem przemyslaw quintin quinton quintus rafe rafi rafiq raghuram rahim raimundo raja rajat rajendra ramzi ' +
	'randell ranjan rashad ratan ratko ravindra raymund renaldo reza rhett richy ringo rishi rizwan roddy rodrick ' +
	'rollie ruairi rudolfo ruediger ruhollah ruperto rurik rustin ruud ryon sabri sachin sadegh saeb sahil saif sajid ' +
	'salah saleem salih sammie samuele samuli sandeep sanjeev santosh satish satya saurabh sayyid scotty sebastiano ' +
	'sebastien selim seppo serhiy shakil shalom shankar shehbaz shekhar shigeru shintaro shiv shoaib sholom sid ' +
	'siddharth siegmar silvano sindre sjoerd skyler slavko slawomir sohail srinivas stanislaw stanly stavro subhash ' +
	'sudhir sukarno sunil surya susilo sybren syd sylas symon tadeo tadhg taha takashi talal tanveer taro tayyip ' +
	'teemu temitope teodor teodoro tetsuya teun thabiso thadeus thaine thayne thorin timoteo timothee tirath tobiah ' +
	'tobie toivo tolga tonnie torin torre torrence torrey torrin torry torstein toru traver trevar trever trumaine ' +
	'tsutomu tucker tunde tural tye tymon tymothy tyrus uday ugur ulrik umesh urbano uriel usman valdemar valentino ' +
	'varun vasili vasilis venkat venkatesh vidar vikas vinay vinod viraj virgilio vishal vito vlad vlado vuk wahid ' +
	'waldemar walt waqar wasim waylan waylen waylin waylon wendall wendel westley weylin wiatt wilfrid wilmar wilmer ' +
	'wissam wojciech wouter xerxes yair yaroslav yaser yash yasuo yigal yogesh yohannes yoichi yousaf youssouf yukio ' +
	'yul yusuke zacharia zachariah zacharie zachery zackariah zafar zak zaki zeb zebadiah zebedee zebulen zebulon ' +
	'zedekiah zelig zeljko ziya zlatko zoran'
).split(' ');
