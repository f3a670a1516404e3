/** Synonyms of technology, in the notation of this folder's index. */
export const technology = `
release publish free
computer digital
data information
breach leak
password credential
online internet
website site
broadcast transmit on_air screen
telephone phone ring call
system network computer
cyberattack hacker hack attack intruder
hacker intruder attacker criminal cybercriminal
pen_and_paper by_hand manually
postpone put_off reschedule defer
file record data
weakness gap hole vulnerability loophole
outdated old obsolete
outage failure downtime
update patch
password login
chat message
video clip
platform network site
post publish share
self-driving autonomous driverless
technology tech
software program application
computer pc machine
laptop notebook portable_computer
server data_centre
hard_disk drive storage
smartphone mobile_phone handset mobile cellphone
tablet ipad
device gadget appliance
screen display monitor
chip semiconductor processor microchip
chipmaker semiconductor_manufacturer
algorithm artificial_intelligence ai machine_learning
chatbot language_model assistant
automation robotics
internet web online net
website web_page internet_site portal
internet_user surfer
search_engine google
social_media social_network online_platform
facebook meta
tweet post
twitter x_platform
upload post put_online
download install
video clip footage
go_viral spread_online
account profile
user subscriber account_holder
password login credential
delete remove take_down
block suspend lock
hate_speech abusive_posts online_abuse
fake_news disinformation misinformation false_reports
moderator content_checker
influencer blogger youtuber
cyberattack hack cyber_attack hacking_attack
hacker cybercriminal intruder
hack break_into penetrate infiltrate compromise
ransomware malware malicious_software extortion_software virus
encrypt lock scramble
phishing scam
data_breach data_leak data_theft
personal_data private_information customer_data
privacy data_protection
data_protection_authority privacy_watchdog information_commissioner
security_flaw vulnerability security_gap loophole
patch update fix
back-up copy
crash go_down fail
outage disruption breakdown failure
glitch malfunction bug technical_problem fault
restore bring_back_online
broadband fast_internet high-speed_internet
fibre fibre-optic glass_fibre
mobile_network mobile_phone_network
antenna mast tower
telecoms telecommunications
gps satellite_navigation
surveillance_camera cctv security_camera
facial_recognition face_recognition
drone quadcopter
virtual_reality headset
cryptocurrency bitcoin digital_currency
start-up tech_company
silicon_valley tech_industry
developer programmer software_engineer coder
engineer technician
invention innovation
prototype test_model
video_game computer_game
gamer player
electronic digital
`
