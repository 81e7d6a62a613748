/** Given names from many languages. Names that are ordinary words or products too stand in the two lists below. */
export const givenNames = `
fergal pieter daan jelle bengt einar udo horst lutz olaf gisela dagmar ilona leticia rosario gerardo rodolfo lionel georges jeanne maud juha kaisa kimmo ingeborg torben shlomo rivka shoshana huw geraint finn eilidh saara pentti anneke femke karel marieke lieke sjoerd wouter maaike lothar reinhold siegfried waltraud wolfram eskil sverre gunn malin jaakko antti ketevan natia suren rigoberto osvaldo fausto berta hilda jalen lamar kendra
abebe abiodun adaeze adeola adeyemi adunni akosua alhassan amaka babatunde bolaji chiamaka chika chinwe chioma dalila damilola ebere
eniola folake funmi gbenga halima hauwa ibukun ifeoma ifeanyi jabari jelani kamau kehinde kelechi khadija kwesi lindiwe lwazi
makena mandla mwangi njeri nkechi nkosana nnamdi nomsa nonso nuru obinna odhiambo okon olamide olumide onyeka oyelaran palesa
quaye rashida segun sibusiso siyabonga tariro temitope tendai thabo themba thulani uchenna wanjiru yetunde yewande zanele zodwa aarav
aditi aditya akhil alok amrita anjali ankita aparna archana arvind aryan bhavna chitra devika dhruv divya farida gaurav
gayatri geeta girish gopal harish hemant indira isha jyoti kalyani karthik kartik lalit lata madhu mahesh malini manish
meena megha mohit mukesh murali nandini naveen neel nisha padma pallavi parth pranav prashant praveen radha rakesh ramya
ranjit rashmi roopa sachin saket sandhya sanjana sarita satish savita seema shalini shankar sharmila shilpa shivani shruti smita
sneha sonal srinivas sudha sujata surya tanvi tarun trisha vandana varun veena vidya vikas vinay vineet vinod akemi
asuka ayaka ayumi chihiro daichi daiki daisuke emi fumiko haruka haruki haruto hideki hina hinata hiroko hiroto hitomi
izumi junko kaito kana kaori katsumi kazuki kazuo kenichi kiyoshi kohei kota kumiko makoto manami mariko masaki masato
mayumi megumi michiko midori mika miki minako misaki mitsuko miyuki momoko naoki naoko natsuki noboru nobuko noriko osamu
reiko riku ryo ryota ryu sachiko sakura satoru sayaka shigeru shiho shin shinji shiori shizuka shota shun sota
susumu tadashi takuma takumi taro tatsuya tetsuya tomoko toru toshio tsubasa wakana yasuko yoko yoshi yoshiko yui yuichi
yuji yuka yukari yukiko yuko yumi yumiko yusuke yuta yuto cuong diep duong giang hanh hieu hoang huong
khanh kiet loan ngan ngoc nhung phuc phuong quan quang quoc quynh thanh thao thien thuy trang trinh
trung tuan tuyen uyen viet chun guang jiang kang liang ning qiang rong xiang xue zhong eun-ji eunji
haeun hyun hyejin jaehyun jihoon jimin jisoo jiwoo jiyoung joon jungkook kyung minho minji minjun minseo sang seojun
seoyeon seung soojin sooyoung sujin taehyung woojin yejin yeji yeon yoon youngho adel aida akram alaa amani arash
areej arwa asma ayman aziz azza bahar bahram basma behnam dalal dalia dariush ehsan elham esra eyad fadi
fahad faisal farhad faris farzaneh fatemeh ghada ghassan golnaz habiba hadeel hala hamza hanan hani hashem hisham huda
jalal jamila javad kamran karima khaled laila lamia layla lubna mahdi maha mahsa majid manal marwa marwan maryam
masoud maysa mehdi mehran mohsen mostafa munir nabil nada naser nasim nasrin nawal nazanin nima nour noura omid
parviz payam rami rana rania rasha reem reza rima roya sahar saeed samar saud shadi shahram shirin siavash
soha sohrab soraya tahmina tamer tarek wael walid waleed yasser zaid zaki zeinab ziad ayla aylin baris berk
burak burcu cemil cengiz ceren deniz derya didem ebru emine emre engin enver erdem eren ergin erhan esin
fatma ferhat filiz gamze gizem gokhan gulay hale hande huseyin ipek kaan kemal koray leman meryem nazli nihal
nilufer nuray oguz okan onur orhan ozan ozge ozlem pelin pinar recep selim selin serap serdar sevgi sevil
seyma sibel sinan suleyman taner tolga tuba tugba turgut ugur umit umut volkan yasemin yavuz yigit yilmaz zehra
agata agnieszka alicja aneta bogdan bozena cezary czeslaw danuta dariusz dominika dorota elzbieta ewa ewelina grazyna grzegorz halina
henryk irena iwona izabela jacek jaroslaw jerzy jolanta jozef justyna kamil karolina kazimierz kinga krystyna krzysztof leszek lidia
lucyna maciej malgorzata marcin mariusz marzena michalina mieczyslaw milosz miroslaw patrycja przemek przemyslaw radoslaw ryszard slawomir stanislaw sylwia
szymon urszula waldemar wiktor wiktoria wieslaw zbigniew zuzanna zygmunt alzbeta bohumil bozidar dalibor danica dejan denisa dragan dusan
eliska frantisek hedvika jaromir jarmila jasna jelena jindrich jiri josip katarina kristyna ladislav lenka libor lubomir marketa milena
milica mirek miroslav nebojsa nemanja nikolina oldrich ondrej pavla petr predrag radka radovan sarka slavica slobodan snezana sona
stanislav stjepan tereza tihana tomislav vaclav vendula vesna viktorie vladan vlasta vojtech zdenek zdenka zeljko zlatko zoran aleksandra
aleksei alyona anatoly arkady artem artyom daria dmytro egor evgeny fedor galina gennady georgy gleb grigory ilia inna
iryna kirill konstantin ksenia larisa leonid liudmila lyudmila maksim nadezhda natalya oleksandr olena polina ruslan sofiya stepan taras
tatyana timofey timur vadim valeria valery viktoria vitaly vladislav volodymyr vsevolod vyacheslav yana yaroslav yegor yekaterina yelena yevgeny
yulia yuriy zhanna hannele heli jari jorma jukka jussi lauri marika markku matti miika minna niina petri sanna
seppo teemu tero tiina tomi tuula ville arvid bjork britt carina egil frida fredrik frode gerd gudrun hilde
inger jorgen kerstin kristoffer lasse leif magne marit maj mette ole torsten trine ulf ulrika achilleas aggeliki alexandros
anastasios apostolos aristos athanasios charalampos christos despina dimitra dimitrios dimitris efi eftychia eirini elefteria eleni evangelia evangelos fotini
georgios giannis ioanna ioannis kalliopi katerina konstantina konstantinos kostas kyriakos lefteris marios michalis nektarios nikolaos nikos panagiotis paraskevi
pavlos petros sotiris spyros stavros stelios stratos thanasis theodora theodoros vangelis vasiliki vasilis yannis alfredo alonso amalia ariel
catalina concepcion efrain elvira emiliano eugenia fabiola florencia gonzalo guadalupe guillermo ignacio iker jaume joaquin julieta leandro marcela
maite matias mauro maximiliano miren montserrat nacho nuria paloma paulina ramiro raquel renato ximena anouk aurore bastien benoit
carine chantal clementine corentin cyrille delphine elodie emmanuelle etienne eugenie fabien fanny flavie gilles herve jean-luc jean-paul karine
laure lise lucien lydie manon marie-claire martine mathis noelle raoul regis remi remy renaud renee sandrine sebastien solene
stephane sylvain thibault veronique virginie yann yves caoimhe cian ciara diarmuid donal eoghan eoin iain nia niall saoirse
seamus sian sinead sorcha aviv avigail ehud eitan elad gideon hila idan ilan ilana itai maor mati meir
moshe nadav naftali noam ofer ohad omer orna oren ronen sagi shahar shai shimon shira tamar tomer yair
yoav yonatan yossi yuval zeev davit levon lilit tigran giorgi salome erwin ferdinand frederique harm hendrika jan-willem jeroen
joost koen laurens maarten michiel niels piet pim rinus rutger saskia sander alfons angelika anke antje arno beate
bernhard bettina carsten christel christiane dorothea elke eva-maria ewald franziska friederike frieda fritz gabriele gunter gunther gustav hannelore
heiko heiner heinz helmut hermann holger ingo janine joachim karl-heinz karsten kathrin klara lorenz maik meike nadja paul-heinz
rainer reiner rosemarie rosi rudi sascha senta sigrun susanna svenja tilman urs uschi uta ute verena volkmar walburga
willi wolf cody ezra winston
aaron abby abdul abdullah abel abigail abraham adam adan adele adrian adriana agnes ahmad ahmed aidan aiko aisha ajay akash akira alan alana alastair
albert alberto alec alejandra alejandro aleksandr alena alessandra alessandro alex alexander alexandra alexei alexis alfonso alfred ali alice alicia
alina alison alistair allan allen allison alma alvaro alvin alyssa amal amanda amar amara amelia amina amir amit amy ana anand ananya anastasia anders
andre andrea andreas andrei andres andrew andrey andy angela angelica angelina angelo angus anika anil anita anja ankit ann anna anne annette annie
anthony antoine anton antonia antonio anya archie ariana arjun arlene armando arnaud arnold arthur arturo arun asha ashley ashok astrid audrey
aurelie austin ayesha ayse barbara barry bart bartosz beatrice beatriz becky belinda ben benedict benjamin bernard bernd bert beth bethany betty beverly
bianca bilal birgit bjorn blake bob bobby boris brad bradley brandon brenda brendan brent bret brian brianna bridget brigitte britta bruce bruno bryan
bryce caitlin caleb calvin cameron camila camille candice carl carla carlo carlos carmen caroline carolina carolyn carrie catherine cathy cecilia cedric
celia celine cesar chad chandra charles charlie charlotte chen cheng cheryl chiara chidi chinedu chloe chris christa christian christina christine
christoph christophe christopher chuck cindy claire clara clarence claude claudia claudio clemens colin colleen connie connor conor constance cora corey
corinne cory courtney craig cristina curtis cynthia cyril daisy damian damien dan dana daniel daniela danielle danny darius darren dave david dawid
deb debbie deborah deepa deepak deirdre delia denis denise dennis derek desmond devin diana diane didier diego dieter dimitri dina dinesh dirk dmitri
dmitry dominic dominik dominique don donald donna doris dorothy doug douglas duncan dustin dwayne dylan eamon earl ed eddie edgar edith eduardo edward
edwin eileen ekaterina elaine eleanor elena eli elias elif elijah elisa elisabeth eliza elizabeth ella ellen elliot elsie emil emilia emilie emilio emily
emma emmanuel enrique eric erica erich erik erika erin ernest ernesto esteban estelle esther ethan eugene eva evan evelyn fabian fabio fabrice farah farhan
fatima federico felicia felipe fernanda fernando fiona florence florian frances francesca francesco francis francisco franck francois frank frankie franz
fred freddie frederic frederik freya friedrich gabriel gabriela gabrielle gareth gary gavin geoff geoffrey george georgia georgina gerald gerard gerhard
gilbert gina giorgio giovanni giulia giuseppe gloria gordon goran graham greg gregor gregory greta guillaume gunnar gustavo guy gwen habib hailey hakan
hamid hana hannah hanna hannes hans harald hari harold harriet harry harsh harvey hassan hector heidi heike heinrich helen helena helene helga
hendrik henri henrik henry herbert herman hilary hiro hiroshi howard hubert hussein ian ibrahim igor ikram ilya imran ines inga ingrid irene irina isaac
isabel isabella isabelle isaiah ivan ivana jaap jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane janet janice
jared jasmin jason javier jay jayden jean jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jim jimmy jin jing
jo joan joanna joanne joao jochen joe joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jose josef
josefina joseph josephine josh joshua juan juanita judith judy jules julian juliana julie julien juliet julio jun jung jurgen justin justine kai kaitlyn kamal
karen karim karin karina karl karla kasia kate katharina katherine kathleen kathryn kathy katie katja katrin katrina kavita kayla keiko keith kelly
kelvin ken kenji kenneth kenny kerry kevin khalid kieran kim kiran kirsten klaus kofi koji konrad kris krishna kristen kristin kristina kumar kurt kwame kyle
lakshmi lara larry lars laszlo laura lauren laurence laurent leah lee leila lena lennart leo leon leonard leonardo leonie leroy leslie lewis li liam lin
linda lindsay lindsey lisa liu liz lloyd loic lorena lorenzo lori lorraine lou louis louisa louise luc luca lucas lucia lucie lucy ludwig luis luisa luiz
luka lukas lukasz lydia lynn madeleine madison magda magdalena magnus mahmoud maja malcolm malik mandy manfred manoj manuel manuela mara marc marcel
marcelo marcia marco marcos marcus margaret margarita margot maria mariam marian mariana marie mariana marilyn marina mario marion marisa
marissa marius marjorie marko markus marlene marta martha martin martina marty mary masha mason mateo mateusz mathieu mathilde matt matteo matthew matthias
matthieu maureen maurice mauricio maxim maxime maximilian maya megan mehmet mei mel melanie melinda melissa mia micah michael michaela michal michel michele michelle
miguel mikael mike mikhail mila milan mildred milos mina ming miriam mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica monika monique
morgan moritz muhammad murat murray mustafa myriam nadia nadine nancy naomi nat natalia natalie natasha nate nathalie nathan nathaniel navin neha neil
nelson nguyen nicholas nick nicola nicolas nicole nigel niko nikhil nikita nikola nikolai nils nina nitin noah noel noemi noor nora norbert norman
nuno ola oleg olga oliver olivia olivier oluwaseun omar oscar osman otis owen pablo paige pamela paola paolo parker pascale patricia patrick paul paula pauline
pavel pawel pedro peggy pete peter petra phil philip philipp philippe phillip phoebe pierre piotr polly pooja pradeep prakash prasad pratik preeti priya
priyanka qing rachel radek rafael rafal raghu rahul raj rajesh ralf ralph ramesh ramon ramona randall randy raphael rashid raul ravi raymond rebecca
reggie regina reinhard rekha rene renata renate ricardo riccardo richard rick ricky rita ritu rob robbie robert roberta roberto robin rocio rodrigo roger
rohan rohit roland rolf romain roman ron ronald ronan ronnie rory rosa rosalind rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabine
sabrina sadia saif sally salma salman salvador sam samantha samir samuel sandeep sandra sanjay santiago sara sarah sasha satoshi saul scott sean sebastian selena
selina serena serge sergei sergey sergio seth shane shannon sharon shaun shauna shawn sheila shelley sheryl shirley shreya sibylle sid siddharth sigrid silke
silvia simon simona simone sofia sofie sonia sonja sonya sophia sophie soren stacey stacy stan stanley stefan stefania stefanie stefano stephan stephanie
stephen steve steven stuart subhash sunil suresh susan susanne suzanne sven svetlana swati sylvia sylvie tadeusz takashi takeshi tamara tania tanja tanya tara
tariq tatiana ted teresa terri terry thea theo theodore theresa therese thierry thomas thorsten tiago tiffany tim timo timothy tina tobias toby todd tom tomas
tomasz tommy toni tony tracey tracy trevor tricia tristan troy tunde tyler tyrone ulrich ulrike ursula valentin valentina valerie vanessa vasily
vera veronica veronika vicky victor viktor vijay vikram vincent viola virginia vivek vivian vladimir volker walter wanda wang warren wayne wei wendy werner
wesley wilhelm willem william willy wojciech wolfgang xavier xiao yan yannick yara yasmin yasmine ying yolanda yosef youssef yuki yuri yusuf yvette yvonne
felix otto elsa hugo marvin dora oskar mikkel henrike aslak joris ivo bea bastian beata birte cem cleo danilo darya dion eero ella elin eszter fatou fern filip gavril gerda gil hedda henning hye ilse imogen iman ingmar isla jana janina janne jorn jutta kaja kamila katya kenta kwabena lea leena levi leyla lina linus lotte ludmila mads malte manu marek margit marta matej mats meera merve mikko milo mirko mona nanna narges nele nell noor odile oksana orla oscar otis pal parisa pekka pilar pia quentin ragnar ravindra rasmus rhys rune ruxandra sahil sami samira sana senna shreyas sindre sigurd sofija sven sunita svein tal tess theresia thijs tilda toma tuomas ulla uma uwe vera vihaan vilma wiebke wim xenia yael yash yosuke yvo zeynep zofia zach zachary zahra zainab zane zara zhang zoe zoltan zuzana tomek dawit ngozi femi ayodele emeka thandi sipho naledi lerato siobhan niamh aoife oisin
`;

/** Names that are ordinary words: a person only when capitalised and directly before a verb. */
export const wordNames = `
bill mark art frank grace hope faith joy rose dean chase drew pat sue jack chip ray miles rich gene dale glen heath lance wade clay cliff dawn eve
ivy lily olive pearl sandy summer violet amber christian carol holly penny sky max buck brook carter cooper hunter tanner pierce reed wes pip gus iris
grant will gail crystal angel
`;

/** Systems, tools and products, several of them named like people. */
export const systems = `
git mercurial jenkins travis jasmine julia ruby cassandra athena apollo hermes atlas titan aurora luna sentry consul nomad vagrant vault mariadb redis kafka
postgres postgresql mysql nginx envoy istio kubernetes kubelet docker helm argo argocd flux spinnaker grafana kibana prometheus alertmanager thanos
loki tempo jaeger zipkin terraform ansible chef puppet salt elasticsearch opensearch logstash rabbitmq celery airflow spark hadoop zookeeper etcd
haproxy varnish traefik squid bind coredns unbound memcached couchbase dynamodb lambda fargate cloudfront route53 s3 ec2 rds eks gke aks
cloudtrail cloudwatch splunk newrelic nagios zabbix icinga sensu bamboo teamcity circleci dependabot renovate sonarqube snyk trivy 
claude alexa siri cortana watson einstein homer hubot zuul eureka hystrix ribbon karpenter crossplane bottlerocket
certbot cert-manager letsencrypt linkerd cilium calico ceph gluster minio vitess percona galera patroni pgbouncer cloudsql bigquery
redshift clickhouse druid presto trino victoriametrics netbox rundeck stackstorm backstage concourse drone gerrit phabricator hudson
jekyll django flask rails laravel symfony spring hibernate tomcat jetty apache iis systemd cron crontab logrotate sidekiq resque gunicorn
uwsgi puma unicorn passenger node deno bun java python golang rust erlang elixir scala kotlin swift linux windows ubuntu debian fedora centos
alpine proxmox vmware esxi hyperv xen kvm qemu openstack neutron nova cinder glance keystone swift octavia
probe service server servers services host hosts job jobs api apis alert alerts monitor dashboard database db cluster clusters pod pods
container containers replica replicas primary leader follower controller scheduler pipeline pipelines build builds script scripts bot cache caches queue
queues broker worker workers process processes thread daemon agent agents proxy gateway balancer firewall router switch network networks system systems
application applications app apps website site page pages endpoint endpoints request requests query queries migration deployment deployments release
rollout rollback upgrade change changes config configuration certificate certificates cert certs token tokens key keys health-check healthcheck
check checks test tests suite lock disk volume node nodes machine vm instance instances device hardware software code
library package module function method class plugin extension driver kernel firmware circuit breaker limiter throttle automation tool tooling
detector notification notifications message messages email emails page pager webhook hook integration client-side sdk cli backup backups
snapshot snapshots restore index table schema row record records file files log logs metric metrics exporter collector
traffic load memory cpu failover health-checks watchdog heartbeat timer autoscaler orchestrator compiler linter bundler
installer updater crawler scraper importer parser validator sync backend frontend ui feature flag
`;
