import { expect, it, describe } from 'vitest';
import { references } from '../references/momentum';
import { defaultValues } from '../../src/lab/parameters';
import { pictureOf } from '../../src/lab/picture';
const ids=['ema-weights','ema-bias','ema-noise','terminal-velocity','momentum-hill','momentum-valley'];
const demos:Record<string,any>={}; for(const id of ids) demos[id]=(await import(`../../src/demos/${id}.ts`)).default;
it('refs',()=>{ let n=0;
 for(const r of references){ const d=demos[r.demo]; const res=d.compute({...defaultValues(d.params),...(r.set??{})},()=>{});
  for(const [k,v] of Object.entries(r.gives)){ const got=res[k]; const gs=Array.isArray(v)?got:[got]; const vs=Array.isArray(v)?v:[v];
   vs.forEach((e:any,i:number)=>{ n++; if(e===null||typeof e==='string'){ if(gs[i]!==e) console.log('BAD',r.demo,JSON.stringify(r.set),k,gs[i],e);} else { const tol=(r.absolute??0)+(r.relative??1e-9)*Math.abs(e); if(!(Math.abs(gs[i]-e)<=tol)) console.log('BAD',r.demo,JSON.stringify(r.set),k,gs[i],e);} }); } }
 console.log('checked',n);
});
const bad=(v:any,p=''):string|null=>{ if(typeof v==='number') return Number.isFinite(v)?(Object.is(v,-0)?null:null):p+String(v); if(v===undefined) return p+'undef'; if(Array.isArray(v)||(v&&typeof v==='object')){ for(const [k,x] of Object.entries(v)){const b=bad(x,p+k+'.'); if(b) return b;} } return null; };
it('fuzz',()=>{
 for(const id of ids){ const d=demos[id]; const names=Object.keys(d.params);
  const rnd=(p:any,c:()=>number):any=>{ const u=c(); switch(p.kind){case 'toggle':return u<.5; case 'choice':return p.options[Math.floor(u*p.options.length*.999)]; case 'several': return p.options.filter(()=>c()<.5); case 'point': return [p.min+u*(p.max-p.min),p.min+c()*(p.max-p.min)]; case 'seed': return Math.floor(u*1e6); default: { const v=p.scale==='log'?p.min*(p.max/p.min)**u:p.min+u*(p.max-p.min); return p.kind==='number'?v:Math.round(v);} } };
  let max=0;
  for(let k=0;k<400;k++){ const corner=k<200; const c=()=>corner?(Math.random()<.5?0:1):Math.random(); const params:any={}; for(const n of names) params[n]=rnd(d.params[n],c);
   const t=performance.now(); let r; try{ r=d.compute(params,()=>{});}catch(e){console.log('THROW',id,JSON.stringify(params),e);break;} const dt=performance.now()-t; if(!d.inWorker?.(params)) max=Math.max(max,dt);
   const b=bad(r); if(b){console.log('BAD',id,b,JSON.stringify(params));break;}
   const j=JSON.stringify(r); if(JSON.stringify(JSON.parse(j))!==j) console.log('json',id);
   expect(JSON.parse(j)).toEqual(r);
   for(const l of ['en','zh'] as const){ const s=d.summary[l]({params,result:r,number:(x:number)=>String(x)}); const m=d.remark?.[l]({params,result:r,number:(x:number)=>String(x)})??''; if(/NaN|undefined|null/.test(s+m)) console.log('TEXT',id,s,m,JSON.stringify(params)); }
   for(const v of d.views) if(v.view==='chart'||v.view==='plane') pictureOf(v,{params,result:r},d.words,'en'); else if(v.view==='equation'){const s=bad(v.spots({params,result:r})); if(s) console.log('SPOT',id,s);} else if(v.view==='table') v.rows({params,result:r});
  }
  const dv=defaultValues(d.params); const ts=[]; for(let k=0;k<20;k++){const t=performance.now(); d.compute(dv,()=>{}); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b); console.log(id,'max',max.toFixed(2),'median default',ts[10]!.toFixed(3),'json',JSON.stringify(d.compute(dv,()=>{})).length);
 }
});
