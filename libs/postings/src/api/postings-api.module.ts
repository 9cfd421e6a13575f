import { Module } from '@nestjs/common';
import { PostingsModule } from '../postings.module.js';

@Module({ imports: [PostingsModule] })
export class PostingsApiModule {}
